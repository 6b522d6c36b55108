import { packWords } from '../../../../scripts/dictionaries/pack-words.ts';
import { createDictionary, type Dictionary } from '../../../../src/core/prose/spelling/create-dictionary.ts';
import { RANKS } from '../../../../src/core/prose/spelling/word-graph.ts';

/** Words by what they are, parted by spaces. */
interface SomeWords {
  readonly plain?: string;
  readonly common?: string;
  readonly silent?: string;
}

/** A dictionary of a few words, packed and read as the real ones are. */
export function packDictionary({ plain = '', common = '', silent = '' }: SomeWords): Dictionary {
  const ranks = [
    [plain, RANKS.plain],
    [common, RANKS.common],
    [silent, RANKS.silent],
  ] as const;
  const words = ranks.flatMap(([text, rank]) => text.split(' ').map((word) => [word, rank] as const));
  const dictionary = createDictionary(packWords(new Map(words.filter(([word]) => word !== ''))));
  if (dictionary === undefined) throw new Error('The dictionary of the test cannot be read.');
  return dictionary;
}
