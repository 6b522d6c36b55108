import { defineRule } from '../rule.ts';

/** A wording that a reviewer sent back; the engine tells it from the review record. */
export const reviewChangesAsked = defineRule({
  id: 'review-changes-asked',
  category: 'compliance',
  description: 'What a reviewer asked to be changed has been changed.',
  severity: 'info',
  languages: 'any',
});
