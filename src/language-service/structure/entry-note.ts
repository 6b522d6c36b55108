import type { Span } from '../../core/base/span.ts';

/** An entry of a section as people would list it; its spans count from the start of its block. */
export interface EntryNote {
  /** The top-level key under which it stands; undefined where it is a top-level key itself. */
  readonly section: string | undefined;
  readonly name: string;
  readonly title: string | undefined;
  /** The folder of a canned response. */
  readonly folder: string | undefined;
  /** In a few words what it says; undefined where that was not worth a reading. */
  readonly says: string | undefined;
  readonly span: Span;
  readonly nameSpan: Span;
}
