import type { Message } from './message.ts';

/** A canned response with all its texts, for rules that compare them. */
export interface ResponseView {
  /** Such as `billing/refund-approved`. */
  readonly id: string;
  readonly title: string | undefined;
  readonly shortcut: string | undefined;
  readonly tags: readonly string[];
  readonly status: string;
  /** Its text first, then its wordings and what else it sends; `for` of a wording is in its locale, channels and brand. */
  readonly messages: readonly Message[];
}
