import type { Span } from './span.ts';

/** A replacement of one stretch of a text. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A change that would end a problem: a title that a person chooses by, and its edits in one file, none overlapping; `isSafe` where it may be
 * made without a person looking.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly isSafe?: true;
}
