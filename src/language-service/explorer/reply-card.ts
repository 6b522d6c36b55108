import type { Span } from '../../core/base/span.ts';

/** What is shown of a canned response, and what it is grouped and found by. */
export interface ReplyCard {
  /** Its name in its library. */
  readonly id: string;
  /** Where the name stands, counted from the start of the block. */
  readonly nameSpan: Span;
  readonly title: string | undefined;
  readonly shortcut: string | undefined;
  readonly folder: string | undefined;
  readonly status: string | undefined;
  readonly tags: readonly string[];
  /** Undefined where it does not say, so that those of its library count. */
  readonly channels: readonly string[] | undefined;
  /** The languages that its other wordings name. */
  readonly locales: readonly string[];
  /** The beginning of its text, on one line. */
  readonly words: string;
}
