import { RANKS } from '../../src/core/prose/spelling/word-graph.ts';
import type { ExpandedWords } from './expand-affixes.ts';

/** Words with their ranks, for `packWords`. */
export type RankedWords = ReadonlyMap<string, number>;

/** Ranks the words of a dictionary; `common` are those that everybody uses daily. */
export function rankWords({ words, silent }: ExpandedWords, common: ReadonlySet<string>): RankedWords {
  const rank = (word: string): number => {
    if (silent.has(word)) return RANKS.silent;
    return common.has(word) ? RANKS.common : RANKS.plain;
  };
  return new Map([...words].map((word) => [word, rank(word)]));
}

/** British words, and those of Oxford spelling besides: `organize`, which the American dictionary has, for `organise`. */
export function withOxfordSpellings(british: ExpandedWords, american: ExpandedWords): ExpandedWords {
  const words = new Set(british.words);
  for (const word of american.words) if (british.words.has(word.replaceAll('iz', 'is'))) words.add(word);
  return { words, silent: british.silent };
}

/** Parts two lists of words into what both have and what only one of them has. */
export function partWords(one: RankedWords, other: RankedWords): Record<'both' | 'onlyOne' | 'onlyOther', RankedWords> {
  return {
    both: new Map([...one].filter(([word]) => other.has(word))),
    onlyOne: new Map([...one].filter(([word]) => !other.has(word))),
    onlyOther: new Map([...other].filter(([word]) => !one.has(word))),
  };
}
