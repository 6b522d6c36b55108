import { nearestName } from '../../base/nearest.ts';
import type { Dictionary } from './create-dictionary.ts';
import type { NearWord } from './find-near-words.ts';
import { getWordCase, matchCase } from './word-case.ts';

/** Where suggestions come from. */
export interface SuggestionSources {
  readonly dictionaries: readonly Dictionary[];
  readonly ownWords: ReadonlySet<string>;
}

/** At most `limit` words that may be meant by an unknown one, the likeliest first, in its case. */
export function suggestWords(word: string, sources: SuggestionSources, limit: number): readonly string[] {
  const wordCase = getWordCase(word);
  const costs = new Map<string, number>();
  const add = (suggestion: string, cost: number): void => {
    const cased = matchCase(suggestion, wordCase);
    if (cased !== word && cost < (costs.get(cased) ?? Infinity)) costs.set(cased, cost);
  };
  for (const near of findNear(word, sources)) {
    const isName = wordCase === 'lower' && getWordCase(near.word) !== 'lower';
    add(near.word, near.cost + (near.isCommon ? COMMON : isName ? NAME : 0));
  }
  const own = nearestName(word, sources.ownWords);
  if (own !== undefined) add(own, OWN);
  for (const parts of listSplits(word.toLowerCase(), sources)) add(parts, SPLIT);
  const ranked = [...costs].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const worst = (ranked[0]?.[1] ?? 0) + FAR_BEHIND;
  return ranked
    .filter(([, cost]) => cost <= worst)
    .slice(0, limit)
    .map(([suggestion]) => suggestion);
}

/** In tenths of a slip, as the costs of near words are. */
const COMMON = -4;
const NAME = 6;
const OWN = 1;
const SPLIT = 3;
const FAR_BEHIND = 9;

function findNear(word: string, { dictionaries }: SuggestionSources): readonly NearWord[] {
  const near = dictionaries.flatMap((dictionary) => dictionary.findNear(word, 'one-slip'));
  return near.length < ENOUGH ? dictionaries.flatMap((dictionary) => dictionary.findNear(word, 'two-slips')) : near;
}

const ENOUGH = 3;

/** `alot` as `a lot`: only of words that everybody uses daily, since most strings are some two words. */
function* listSplits(word: string, { dictionaries }: SuggestionSources): Generator<string> {
  const isCommon = (part: string): boolean => dictionaries.some((dictionary) => dictionary.isCommon(part));
  for (let at = 1; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isCommon(first) && isCommon(second)) yield `${first} ${second}`;
  }
}
