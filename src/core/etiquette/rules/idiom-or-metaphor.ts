import { idiomOrMetaphorPhrases } from '../phrases/idiom-or-metaphor.ts';
import { createPhraseRule } from '../phrase-rule.ts';

/** Idioms that not every reader knows. */
export const idiomOrMetaphor = createPhraseRule({
  id: 'idiom-or-metaphor',
  category: 'tone',
  description: 'Plain words say it to everyone, also to those who learnt the language later.',
  severity: 'off',
  phrases: idiomOrMetaphorPhrases,
  say: ({ found }) => `“${found}” is an idiom that not every customer knows. Say it in plain words.`,
});
