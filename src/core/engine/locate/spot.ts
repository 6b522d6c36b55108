import type { Frame } from './frame.ts';

/**
 * What the cursor stands on in a block: a `key` of a map; a `value` on the line of its key or in brackets; a `node`, the beginning of
 * whatever a key or a dash holds, on a line of its own or behind the dash; an `item`, a line at the column of a list where a dash could
 * stand; `inside` a text of several lines.
 */
export interface Spot {
  readonly kind: 'key' | 'value' | 'node' | 'item' | 'inside';
  /** The maps and lists around, from the document inwards. */
  readonly frames: readonly Frame[];
  /** The key or index in the innermost of them whose value this is; undefined for a key and an item. */
  readonly segment: string | undefined;
  /** The keys of the map that the word is in, or may begin. */
  readonly keys: ReadonlyMap<string, string>;
  readonly word: Word;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
  /** The end of what stands before, where a comma is missing behind it. */
  readonly commaBefore: number | undefined;
  /** Whether something follows that a comma must keep apart. */
  readonly needsComma: boolean;
}

/** A word with its quotes, in offsets of its block. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
  /** What stands between its beginning, without the quote, and the cursor. */
  readonly typed: string;
}

/** Where the cursor stands in a block, and whom to tell what it stands on; the first who tells is right. */
export interface Cursor {
  readonly at: number;
  spot: Spot | undefined;
  /** Whether all words up to the cursor have been read, so that nothing more can be told. */
  isPassed: boolean;
}
