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

/** A file begins with these bytes ("CWG1"), then the number of letters in 4 bytes, the letters in 2 each, padded to 4, and the edges. */
export const MAGIC = 0x31475743;

/** Reads a file that `packWords` of the build wrote; undefined where it is none. Numbers are little-endian, as the machines are. */
export function readWordGraph(bytes: Uint8Array): WordGraph | undefined {
  if (bytes.length < 12 || bytes.length % 4 !== 0) return undefined;
  // Numbers of four bytes can only be looked at in place where the place is a multiple of four.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic, count = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, 2);
  const start = 8 + ((count + 1) >> 1) * 4;
  if (magic !== MAGIC || count > LETTER_BITS + 1 || start + 8 > bytes.length) return undefined;
  return {
    letters: new Uint16Array(aligned.buffer, aligned.byteOffset + 8, count),
    edges: new Uint32Array(aligned.buffer, aligned.byteOffset + start, (bytes.length - start) / 4),
  };
}
