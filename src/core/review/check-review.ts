import type { Span } from '../base/span.ts';
import type { ReviewRecord } from './review-record.ts';
import { getReviewState } from './review-state.ts';
import { getTranslationState } from './translation-state.ts';
import type { Wording } from './wording.ts';

/** The rules that a review record makes. */
export type ReviewRule =
  'review-missing' | 'review-lapsed' | 'review-overdue' | 'review-changes-asked' | 'translation-stale';

/** What a review record says against a wording: a sentence, told where the wording has its name. */
export interface ReviewFinding {
  readonly rule: ReviewRule;
  readonly key: string;
  readonly span: Span;
  readonly message: string;
}

/**
 * What a record says against the wordings of an entry on a day such as `2026-11-02`. Retired entries are left in peace, drafts are not yet
 * missing anything, and neither is anything where nobody has approved anything.
 */
export function checkReview(
  wordings: readonly Wording[],
  record: ReviewRecord,
  today: string,
): readonly ReviewFinding[] {
  return wordings.flatMap((wording) => {
    if (wording.status === 'retired') return [];
    const { key, span } = wording;
    const found = [checkState(wording, record, today), checkTranslation(wording, record)];
    return found.flatMap((one) => (one === undefined ? [] : [{ rule: one[0], key, span, message: one[1] }]));
  });
}

type Said = readonly [rule: ReviewRule, message: string];

function checkState(wording: Wording, record: ReviewRecord, today: string): Said | undefined {
  const state = getReviewState(record, wording, today);
  const approved = record.approved.get(wording.key);
  const change = record.changes.get(wording.key);
  switch (state) {
    case 'approved':
      return undefined;
    case 'draft':
      if (record.approved.size === 0 || wording.status === 'draft') return undefined;
      return [
        'review-missing',
        `Nobody has approved ${nameWording(wording)} yet. Read it, then approve it or ask for changes.`,
      ];
    case 'changes':
      return [
        'review-changes-asked',
        `${change?.by ?? ''} asked for a change on ${change?.date ?? ''}: ${change?.ask ?? ''}`,
      ];
    case 'lapsed':
      return [
        'review-lapsed',
        `These words have changed since ${approved?.by ?? ''} approved them on ${approved?.date ?? ''}. Read them again, then approve them.`,
      ];
    case 'overdue':
      return [
        'review-overdue',
        `The approval by ${approved?.by ?? ''} held until ${approved?.until ?? ''}. See whether the words are still right, then approve them again.`,
      ];
    default:
      return state satisfies never;
  }
}

function checkTranslation(wording: Wording, record: ReviewRecord): Said | undefined {
  const date = record.translated.get(wording.key)?.date ?? '';
  if (getTranslationState(record, wording) !== 'stale') return undefined;
  return [
    'translation-stale',
    `The text in the first language has changed since this translation was checked on ${date}. Bring the translation up to date, then mark it as current.`,
  ];
}

function nameWording({ locale, channel, brand }: Wording): string {
  const special = [channel, brand].filter((part) => part !== undefined).map((part) => `\`${part}\``);
  return special.length === 0
    ? `this wording in \`${locale}\``
    : `this wording in \`${locale}\` for ${special.join(' and ')}`;
}
