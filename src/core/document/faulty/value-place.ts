import type { Line } from './read-lines.ts';

/** A value in its block: where it begins, on which line, and the column of the key or the dash that it follows. */
export interface ValuePlace {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly start: number;
  readonly column: number;
}
