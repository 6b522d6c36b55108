import type { Span } from '../base/span.ts';

/** A text of an entry in one language, for one channel and brand or for all, as the entry itself tells it. */
export interface LocalWording {
  /** The response or step by the name that it has in its file. */
  readonly name: string;
  /** The language that the wording names; undefined where it is in that of its file. */
  readonly locale: string | undefined;
  readonly channel: string | undefined;
  readonly brand: string | undefined;
  /** `draft`, `active` or `retired`; undefined where the entry does not say. */
  readonly status: string | undefined;
  /** The mark of its words, see `markWords`. */
  readonly mark: string;
  /** Where its name stands: the name of its entry, or what the wording is for. */
  readonly span: Span;
}

/** A wording as a review record knows it. */
export interface Wording {
  /** What a record calls it, such as `billing/refund-approved@en-GB+sms`. */
  readonly key: string;
  /** What it is a wording of, such as `billing/refund-approved` or `refund-request#greet`. */
  readonly id: string;
  readonly locale: string;
  readonly channel: string | undefined;
  readonly brand: string | undefined;
  readonly status: string;
  readonly mark: string;
  readonly span: Span;
  /** The wording that this one is a translation of. */
  readonly source: WordingSource | undefined;
}

/** The wording that another one was translated from. */
export type WordingSource = Pick<Wording, 'key' | 'mark'>;
