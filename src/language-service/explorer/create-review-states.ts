import type { ShownFiles } from '../shown-files.ts';
import { getRecordPath } from '../../core/review/record-path.ts';
import { nameWordings } from '../../core/review/name-wordings.ts';
import { readReviewRecord } from '../../core/review/read-review-record.ts';
import { getReviewState, type ReviewState } from '../../core/review/review-state.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import { findFirstLocale } from './find-first-locale.ts';
import type { PlacedCard } from './placed-card.ts';

/** The states of a review, the one that asks most of a reviewer first. */
export const reviewStates: readonly ReviewState[] = ['changes', 'lapsed', 'overdue', 'draft', 'approved'];

/** Tells how far canned responses of one project are with their review: by the wording that is least far. */
export function createReviewStates(
  { engine }: ShownFiles,
  folder: string,
  { wordingsOf, getToday }: Pick<ExplorerTools, 'wordingsOf' | 'getToday'>,
): (placed: PlacedCard) => ReviewState {
  const record = readReviewRecord(engine.getText(getRecordPath(folder, engine.paths())) ?? '');
  const today = getToday();
  return ({ file, index, card }) => {
    const locale = file.header.locale ?? findFirstLocale(engine.view, file.path) ?? 'en';
    const own = wordingsOf(file, index).filter(({ name }) => name === card.id);
    const home = { kind: 'responses', name: file.scope, locale, status: undefined } as const;
    const states = new Set(nameWordings(own, home).map((wording) => getReviewState(record, wording, today)));
    return reviewStates.find((state) => states.has(state)) ?? 'draft';
  };
}
