import { createPhraseRule } from '../phrase-rule.ts';
import { blamedColleagues } from '../phrases/blame-colleague-or-system.ts';

/** Words that put the fault on a colleague, another team or the system. */
export const blameColleagueOrSystem = createPhraseRule({
  id: 'blame-colleague-or-system',
  category: 'positive-language',
  description: 'Own the answer; do not blame colleagues or the system.',
  severity: 'off',
  phrases: blamedColleagues,
  say: ({ found }) => `“${found}” blames others. Speak for the company, and say what you will do.`,
});
