import { createPhraseRule } from '../phrase-rule.ts';
import { threats } from '../phrases/threat-or-ultimatum.ts';

/** Words that threaten or give a last chance. */
export const threatOrUltimatum = createPhraseRule({
  id: 'threat-or-ultimatum',
  category: 'compliance',
  description: 'Say what will happen and how to avoid it, without a threat.',
  severity: 'warning',
  phrases: threats,
  say: ({ found }) => `“${found}” reads as a threat. Say what happens when, and how to avoid it.`,
});
