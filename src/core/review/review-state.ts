import type { ReviewRecord } from './review-record.ts';
import type { Wording } from './wording.ts';

/**
 * How far a wording is: never approved (`draft`), sent back (`changes`), `approved`, changed since then (`lapsed`), or approved for a time
 * that is over (`overdue`).
 */
export type ReviewState = 'draft' | 'changes' | 'approved' | 'lapsed' | 'overdue';

/** How far a wording is on a day such as `2026-11-02`; a change that was asked for counts until the words change. */
export function getReviewState(
  record: ReviewRecord,
  { key, mark }: Pick<Wording, 'key' | 'mark'>,
  today: string,
): ReviewState {
  if (record.changes.get(key)?.text === mark) return 'changes';
  const approved = record.approved.get(key);
  if (approved === undefined) return 'draft';
  if (approved.text !== mark) return 'lapsed';
  return approved.until !== undefined && approved.until < today ? 'overdue' : 'approved';
}
