import { guessLanguage, type LanguageGuess } from '../../prose/language-guess.ts';
import { languageWords } from '../../prose/language-words.ts';
import { HOLE } from '../../prose/prose.ts';
import { hashWord } from '../../prose/scan-words.ts';
import type { Message } from '../message.ts';

/** The language that a text is written in where that is not the one of its locale; undefined where it is, or where nobody can tell. */
export function findOtherLanguage({ prose, language }: Message): LanguageGuess['language'] | undefined {
  const own = ownWords.get(language);
  if (own === undefined || prose.text.length < FEWEST_LETTERS) return undefined;
  const { count, hashes } = prose.words;
  const judged = Math.min(count, ENOUGH_WORDS);
  let common = 0;
  for (let index = 0; index < judged; index++) if (own.has(hashes[index] ?? 0)) common++;
  if (common >= judged * OWN_SHARE) return undefined;
  const guess = guessLanguage(prose.text.replaceAll(HOLE, ' '))?.language;
  return guess === language ? undefined : guess;
}

/** What people call a language that texts are told apart in. */
export function nameLanguage(language: LanguageGuess['language']): string {
  return NAMES[language];
}

const FEWEST_LETTERS = 40;
const ENOUGH_WORDS = 24;
/** About half of the words of a text are common ones of its language, and a tenth at most of another. */
const OWN_SHARE = 0.25;

/** By their numbers: that two words now and then share one changes no share. */
const ownWords: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  Object.entries(languageWords).map(([language, words]) => [language, new Set(words.split(/\s+/).map(hashWord))]),
);

const NAMES: Readonly<Record<LanguageGuess['language'], string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  de: 'German',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  'other-script': 'a language in another script',
};
