import { createPhraseRule } from '../phrase-rule.ts';
import { blamingWhys } from '../phrases/why-question-blame.ts';

/** A “why” that asks customers to justify themselves. */
export const whyQuestionBlame = createPhraseRule({
  id: 'why-question-blame',
  category: 'listening',
  description: 'Ask what happened, not “Why did you …?”.',
  severity: 'off',
  phrases: blamingWhys,
  say: ({ found }) => `“${found}” sounds like an accusation. Ask what happened.`,
  counts: ({ end }, { prose }) =>
    !/^\s+(?:like|prefer|want|wish|need|recommend|suggest|of)(?![\p{L}])/iu.test(prose.text.slice(end, end + 14)),
});
