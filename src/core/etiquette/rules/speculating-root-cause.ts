import { createPhraseRule } from '../phrase-rule.ts';
import { guessedCauses } from '../phrases/speculating-root-cause.ts';

/** A guess at whose fault it is. */
export const speculatingRootCause = createPhraseRule({
  id: 'speculating-root-cause',
  category: 'positive-language',
  description: 'Do not guess whose fault it is; check, then tell.',
  severity: 'off',
  phrases: guessedCauses,
  say: ({ found }) => `“${found}” is a guess at who is to blame. Check first, or say only what you see.`,
});
