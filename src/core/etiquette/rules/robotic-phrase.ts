import { createPhraseRule } from '../phrase-rule.ts';
import { roboticPhrases } from '../phrases/robotic-phrase.ts';

/** Stiff phrases that sound like a form. */
export const roboticPhrase = createPhraseRule({
  id: 'robotic-phrase',
  category: 'tone',
  description: 'Say it as a person would, not as a form does.',
  severity: 'warning',
  phrases: roboticPhrases,
  say: ({ found }) => `“${found}” sounds like a form. Say it as you would to a person.`,
  counts: ({ entry, start }, { prose }) =>
    entry.avoid !== 'kindly' || ASKS.test(prose.lower.slice(Math.max(0, start - 12), start)),
});

/** “Kindly send” gives an order; “she kindly sent” tells how, and “would you kindly” is a request. */
const ASKS = /(?:^|[.!?:,;\n]\s*|\b(?:and|but|so|then|please) )$/;
