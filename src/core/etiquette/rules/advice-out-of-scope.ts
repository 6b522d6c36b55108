import { createPhraseRule } from '../phrase-rule.ts';
import { scopelessAdvice } from '../phrases/advice-out-of-scope.ts';

/** Medical, legal or financial advice. */
export const adviceOutOfScope = createPhraseRule({
  id: 'advice-out-of-scope',
  category: 'compliance',
  description: 'Leave medical, legal and financial advice to those who may give it.',
  severity: 'warning',
  phrases: scopelessAdvice,
  say: ({ found }) => `“${found}” is advice that only a specialist may give. Say whom to ask.`,
  counts: ({ start }, { prose }) =>
    !/(?:^|[^\p{L}])(?:whether|if|not|cannot|can['’]t|lawyer|doctor|adviser|advisor|si|no|abogado|médico)\s+(?:\p{L}+\s+){0,2}$/iu.test(
      prose.text.slice(Math.max(0, start - 30), start),
    ),
});
