import type { ReviewRecord } from '../../core/review/review-record.ts';
import type { ReviewState } from '../../core/review/review-state.ts';
import { getReviewState } from '../../core/review/review-state.ts';
import type { TranslationState } from '../../core/review/translation-state.ts';
import { getTranslationState } from '../../core/review/translation-state.ts';
import type { PlacedWording } from './read-project.ts';

/** How far a wording is with its review, and who did what when, as programs read it; what is not there is left out. */
export interface ListedReview {
  readonly key: string;
  /** Relative to the current folder, with `/` between folders. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `draft`, `active` or `retired`. */
  readonly status: string;
  readonly state: ReviewState;
  readonly by?: string;
  readonly date?: string;
  readonly until?: string;
  readonly note?: string;
  readonly translation?: TranslationState;
  /** The wording that this one is a translation of. */
  readonly source?: string;
}

/** The reviews of wordings on a day such as `2026-11-02`, sorted by name. */
export function listReviews(
  wordings: readonly PlacedWording[],
  record: ReviewRecord,
  today: string,
): readonly ListedReview[] {
  const listed = wordings.map((wording) => {
    const { key, file, line, status, source } = wording;
    const state = getReviewState(record, wording, today);
    const translation = getTranslationState(record, wording);
    const translated = translation === undefined || source === undefined ? {} : { translation, source: source.key };
    return { key, file, line, status, state, ...listDecision(key, record, state), ...translated };
  });
  return listed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Whether somebody has to look at a wording: it is in use and not approved, or translated from older words. */
export function isWaiting({ status, state, translation }: ListedReview): boolean {
  return status === 'active' && (state !== 'approved' || translation === 'stale');
}

function listDecision(
  key: string,
  record: ReviewRecord,
  state: ReviewState,
): Pick<ListedReview, 'by' | 'date' | 'until' | 'note'> {
  const change = record.changes.get(key);
  if (state === 'changes' && change !== undefined) return { by: change.by, date: change.date, note: change.ask };
  const approved = record.approved.get(key);
  if (approved === undefined) return {};
  const { by, date, until } = approved;
  return until === undefined ? { by, date } : { by, date, until };
}
