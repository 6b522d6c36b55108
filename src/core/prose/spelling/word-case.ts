/** How a word is written: `order`, `Order`, `ORDER`, or otherwise, as `eSIM`. */
export type WordCase = 'lower' | 'capitalised' | 'upper' | 'mixed';

/** Finds how a word is written; one capital by itself is `capitalised`. */
export function getWordCase(word: string): WordCase {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word.slice(1) === lower.slice(1)) return 'capitalised';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}

/** The word with a capital at its start. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A suggestion, written as the word was that it replaces. */
export function matchCase(suggestion: string, wordCase: WordCase): string {
  switch (wordCase) {
    case 'lower':
    case 'mixed':
      return suggestion;
    case 'capitalised':
      return capitalise(suggestion);
    case 'upper':
      return suggestion.toUpperCase();
    default:
      return wordCase satisfies never;
  }
}
