import { createPhraseRule } from '../phrase-rule.ts';
import { admissions } from '../phrases/admission-of-liability.ts';

/** Words that accept liability. */
export const admissionOfLiability = createPhraseRule({
  id: 'admission-of-liability',
  category: 'compliance',
  description: 'Be sorry without accepting liability in law.',
  severity: 'info',
  phrases: admissions,
  say: ({ found }) =>
    `“${found}” can be taken as accepting liability. Be sorry for what happened, and say what you will do.`,
  counts: ({ start }, { prose }) =>
    !/(?:^|[^\p{L}])(?:if|whether|not|never|unless|si|no)\s+(?:\p{L}+\s+)?$/iu.test(
      prose.text.slice(Math.max(0, start - 20), start),
    ),
});
