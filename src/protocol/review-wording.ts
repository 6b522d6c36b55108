import { isRecord } from './is-record.ts';

/** Request of the editor: write down what a person decided about a wording, `ReviewParams` → `ReviewAnswer`. */
export const reviewWordingMethod = 'chatwright/reviewWording';

/** The decisions that a person can take. */
export type ReviewDecision =
  | { readonly kind: 'approve'; readonly by: string }
  | { readonly kind: 'changes'; readonly by: string; readonly note: string }
  | { readonly kind: 'current'; readonly by: string };

/** What was decided about the wording at a line (from 0) of a file. */
export interface ReviewParams {
  readonly uri: string;
  readonly line: number;
  readonly decision: ReviewDecision;
}

/** What came of it, in a sentence; `record` is the URI of the file that was changed, where one was. */
export interface ReviewAnswer {
  readonly said: string;
  readonly record: string | undefined;
}

/** Whether a decision from outside can be written down. */
export function isReviewParams(value: unknown): value is ReviewParams {
  if (!isRecord(value) || !isRecord(value['decision'])) return false;
  const { kind, by, note } = value['decision'];
  if (typeof value['uri'] !== 'string' || typeof value['line'] !== 'number' || typeof by !== 'string') return false;
  return kind === 'approve' || kind === 'current' || (kind === 'changes' && typeof note === 'string');
}

/** Whether an answer of the server can be shown. */
export function isReviewAnswer(value: unknown): value is ReviewAnswer {
  if (!isRecord(value) || typeof value['said'] !== 'string') return false;
  return value['record'] === undefined || typeof value['record'] === 'string';
}
