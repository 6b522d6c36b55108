/* Generated from schemas/reviews.schema.json by scripts/generate-model.ts; do not edit. */

import type { Lint } from './common.ts';

/**
 * Who approved which wording, and which translation belongs to which text. The tool writes this file; you need not.
 */
export interface ReviewsDocument {
  $schema?: string;
  /**
   * The wordings that are approved.
   */
  approved?: {
    [k: string]: Approval;
  };
  /**
   * The wordings that were sent back.
   */
  changes?: {
    [k: string]: Change;
  };
  /**
   * The translations, and the text that each was made from.
   */
  translated?: {
    [k: string]: Translation;
  };
  lint?: Lint;
}
/**
 * The record itself, with one line for each wording.
 */
export interface ReviewsHeader {
  $schema?: string;
  /**
   * The wordings that are approved.
   */
  approved?: {
    [k: string]: unknown;
  };
  /**
   * The wordings that were sent back.
   */
  changes?: {
    [k: string]: unknown;
  };
  /**
   * The translations, and the text that each was made from.
   */
  translated?: {
    [k: string]: unknown;
  };
  lint?: Lint;
}
/**
 * Who approved the wording, and when.
 */
export interface Approval {
  /**
   * Who it was.
   */
  by: string;
  /**
   * The day of the approval.
   */
  date: string;
  /**
   * The mark of the words that were approved. When the words change, the approval lapses.
   */
  text: string;
  /**
   * The day until which the approval holds.
   */
  until?: string;
  lint?: Lint;
}
/**
 * Who sent the wording back, and what should change.
 */
export interface Change {
  /**
   * Who it was.
   */
  by: string;
  /**
   * The day when the change was asked for.
   */
  date: string;
  /**
   * The mark of the words that were sent back.
   */
  text: string;
  /**
   * What should change.
   */
  ask: string;
  lint?: Lint;
}
/**
 * The text that the translation was made from, and when.
 */
export interface Translation {
  /**
   * The mark of the text that was translated. When that text changes, the translation is stale.
   */
  of: string;
  /**
   * The day when the translation was last checked.
   */
  date: string;
  /**
   * Who checked the translation.
   */
  by?: string;
  lint?: Lint;
}
