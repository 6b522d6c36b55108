import { defineRule } from '../rule.ts';

/** A wording that changed since it was approved; the engine tells it from the review record. */
export const reviewLapsed = defineRule({
  id: 'review-lapsed',
  category: 'compliance',
  description: 'Words that were approved are still the same words.',
  severity: 'warning',
  languages: 'any',
});
