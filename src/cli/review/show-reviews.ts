import type { ReviewState } from '../../core/review/review-state.ts';
import type { Paint } from '../formats/paint.ts';
import { toPrintable } from '../formats/to-printable.ts';
import type { ListedReview } from './list-reviews.ts';

/** A table of reviews for people, with a sum below. */
export function showReviews(reviews: readonly ListedReview[], paint: Paint): string {
  const nameWidth = Math.max(0, ...reviews.map(({ key }) => key.length));
  const rows = reviews.map((review) => {
    const { key, state } = review;
    const detail = sayDetail(review);
    const cell = detail === '' ? paint(colours[state], state) : paint(colours[state], state.padEnd(stateWidth));
    return `${toPrintable(key).padEnd(nameWidth)}  ${cell}${detail === '' ? '' : `  ${toPrintable(detail)}`}\n`;
  });
  return `${rows.join('')}${rows.length === 0 ? '' : '\n'}${saySum(reviews)}\n`;
}

/** The same for programs: one object. */
export function showReviewsAsJson(reviews: readonly ListedReview[]): string {
  const states = allStates.map((state) => [state, count(reviews, state)] as const);
  const stale = reviews.filter(({ translation }) => translation === 'stale').length;
  return `${JSON.stringify({ wordings: reviews, summary: { ...Object.fromEntries(states), stale } }, undefined, 2)}\n`;
}

const allStates: readonly ReviewState[] = ['approved', 'draft', 'changes', 'lapsed', 'overdue'];
const stateWidth = Math.max(...allStates.map((state) => state.length));

const colours: Readonly<Record<ReviewState, Parameters<Paint>[0]>> = {
  approved: 'green',
  draft: 'dim',
  changes: 'yellow',
  lapsed: 'yellow',
  overdue: 'yellow',
};

function sayDetail({ by, date, until, note, status, translation }: ListedReview): string {
  const decided = by === undefined ? '' : `${by}, ${date ?? ''}${until === undefined ? '' : ` until ${until}`}`;
  const asked = note === undefined ? '' : `“${note}”`;
  const translated = translation === undefined ? '' : translations[translation];
  return [decided, asked, translated, status === 'active' ? '' : status].filter((part) => part !== '').join('; ');
}

const translations = {
  current: 'translation is current',
  stale: 'translation is stale',
  unrecorded: 'translation not checked',
} as const;

function saySum(reviews: readonly ListedReview[]): string {
  if (reviews.length === 0) return 'There are no such wordings.';
  const sums = allStates.flatMap((state) => {
    const number = count(reviews, state);
    return number === 0 ? [] : [`${String(number)} ${state}`];
  });
  const stale = reviews.filter(({ translation }) => translation === 'stale').length;
  const wordings = `${String(reviews.length)} ${reviews.length === 1 ? 'wording' : 'wordings'}`;
  const more = stale === 0 ? '' : ` ${String(stale)} ${stale === 1 ? 'translation is' : 'translations are'} stale.`;
  return `${wordings}: ${sums.join(', ')}.${more}`;
}

function count(reviews: readonly ListedReview[], state: ReviewState): number {
  return reviews.filter((review) => review.state === state).length;
}
