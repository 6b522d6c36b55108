import { getWordCase } from './word-case.ts';

/**
 * Whether a dictionary can judge a word: no single letters, nothing with digits or letters of another script, no abbreviations in
 * capitals (up to five letters), and no names with capitals inside, such as eSIM.
 */
export function isCheckable(word: string): boolean {
  if (word.length < 2 || !LATIN.test(word)) return false;
  const wordCase = getWordCase(word);
  return wordCase === 'upper' ? word.length > LONGEST_ABBREVIATION : wordCase !== 'mixed';
}

const LATIN = /^[\p{Script=Latin}\p{M}'’-]+$/u;
const LONGEST_ABBREVIATION = 5;
