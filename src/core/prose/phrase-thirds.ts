import { type Item, listItemStarts, readItems } from './phrase-pattern.ts';

/** The words of which each match of a pattern has one in the third place; in the second too, where the word before may be a placeholder. */
export interface ThirdWords {
  readonly words: readonly string[];
  readonly isAfterAny: boolean;
}

/** Reads the third words of a pattern that begins with two single words; undefined where anything may stand there. */
export function findThirdWords(pattern: string): ThirdWords | undefined {
  const [first, second, third] = readItems(pattern.startsWith('^') ? pattern.slice(1) : pattern);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (!isOneWord(first) || !(second.kind === 'any' || isOneWord(second)) || !isRequired(third)) return undefined;
  const starts = listItemStarts(third);
  const words = starts.flatMap((start) => start.words[0] ?? []);
  return words.length < starts.length ? undefined : { words, isAfterAny: second.kind === 'any' };
}

/** Words with a hyphen may be two. */
function isOneWord(item: Item): boolean {
  if (item.kind === 'word') return /^[\p{L}\p{N}'’]+$/u.test(item.word);
  if (item.kind !== 'choice' || item.isOptional) return false;
  return item.choices.every(([only, ...others]) => only !== undefined && others.length === 0 && isOneWord(only));
}

function isRequired(item: Item): boolean {
  return item.kind === 'word' || (item.kind === 'choice' && !item.isOptional);
}
