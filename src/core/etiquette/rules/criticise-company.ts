import { createPhraseRule } from '../phrase-rule.ts';
import { companyCriticism } from '../phrases/criticise-company.ts';

/** An agent who runs the own company or its products down. */
export const criticiseCompany = createPhraseRule({
  id: 'criticise-company',
  category: 'compliance',
  description: 'Do not run the company or its products down.',
  severity: 'error',
  phrases: companyCriticism,
  say: ({ found }) => `“${found}” runs your own company down. Say what went wrong, and what you will do.`,
});
