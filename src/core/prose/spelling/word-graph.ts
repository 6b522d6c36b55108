/**
 * The words of a language as a graph: whoever follows the letters of a word from the root comes along its edges. An edge is 32 bits:
 * 7 for the letter's place in `letters`, 1 that says it is the last of its node, 2 for the rank of the word that ends with it,
 * 22 for the first edge of the next node, 0 where no word goes on.
 */
export interface WordGraph {
  readonly edges: Uint32Array;
  /** The letters that words are made of, the commonest first; a letter's place is its number. */
  readonly letters: Uint16Array;
}

/** The first edge of the root; the edge 0 is none. */
export const ROOT = 1;

/** The bits of an edge, for who reads and who writes one. */
export const LETTER_BITS = 0x7f;
export const LAST_BIT = 0x80;
export const RANK_SHIFT = 8;
export const TARGET_SHIFT = 10;

/** What ends with an edge: no word, one that is known but never suggested, one like any other, one that everybody uses daily. */
export const RANKS = { none: 0, silent: 1, plain: 2, common: 3 } as const;
