import { defineRule } from '../rule.ts';

/** A translation whose source changed since it was checked; the engine tells it from the review record. */
export const translationStale = defineRule({
  id: 'translation-stale',
  category: 'language',
  description: 'A translation is of the words that its source has now.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
});
