import { defineRule } from '../rule.ts';

/** A wording whose approval has run out; the engine tells it from the review record. */
export const reviewOverdue = defineRule({
  id: 'review-overdue',
  category: 'compliance',
  description: 'An approval that holds until a day is given again after it.',
  severity: 'warning',
  languages: 'any',
});
