import { HOLE } from '../prose/prose.ts';

/** How many words people read in a text, each placeholder as one; addresses and tags of HTML are none. */
export function countWords(text: string): number {
  return text.replace(NOT_READ, ' ').match(WORD)?.length ?? 0;
}

const NOT_READ = /<\/?[a-z][^<>]{0,500}>|https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]+|(?<![\w.])www\.\S+/gi;
const WORD = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’-]*[\\p{L}\\p{M}\\p{N}])?|${HOLE}`, 'gu');
