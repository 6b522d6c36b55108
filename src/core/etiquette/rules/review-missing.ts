import { defineRule } from '../rule.ts';

/** A wording that nobody has approved; what the review record says of it is told by the engine. */
export const reviewMissing = defineRule({
  id: 'review-missing',
  category: 'compliance',
  description: 'Every wording was approved by somebody.',
  severity: 'off',
  languages: 'any',
});
