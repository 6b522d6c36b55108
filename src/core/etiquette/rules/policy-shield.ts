import { createPhraseRule } from '../phrase-rule.ts';
import { policyShields } from '../phrases/policy-shield.ts';

/** A rule or a system that is named in place of a reason. */
export const policyShield = createPhraseRule({
  id: 'policy-shield',
  category: 'positive-language',
  description: 'Give the reason, not “our policy”.',
  severity: 'off',
  phrases: policyShields,
  say: ({ found }) => `“${found}” hides behind a rule. Give the reason in plain words, or what is possible.`,
});
