import type { PhraseEntry } from '../phrase-entry.ts';

/**
 * An entry for words that can be swapped where they stand: `{}` in the sentence is the place of the shortest wording that the pattern finds, and of
 * what is preferred first.
 */
export function swap(avoid: string, prefer: string | readonly string[], sentence: string): PhraseEntry {
  const better = typeof prefer === 'string' ? [prefer] : prefer;
  return { avoid, prefer: better, bad: fill(sentence, toWords(avoid)), good: fill(sentence, better[0] ?? '') };
}

/** The first choices of a pattern, without what may be left out. */
function toWords(pattern: string): string {
  return pattern
    .replace(/^\^/, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .replace(/(\S+?)\|\S+/g, '$1')
    .replace(/_/g, 'people')
    .replace(/\s+/g, ' ')
    .trim();
}

function fill(sentence: string, words: string): string {
  const filled = sentence
    .replace('{}', words)
    .replace(/^[ ,]+/, '')
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,!?])/g, '');
  return filled.replace(/(?<=^|[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
