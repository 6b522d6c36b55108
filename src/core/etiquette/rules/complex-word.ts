import { isInLink } from '../../prose/is-in-link.ts';
import { complexWordPhrases } from '../phrases/complex-word.ts';
import { createPhraseRule } from '../phrase-rule.ts';

/** A long word where a short one says the same. */
export const complexWord = createPhraseRule({
  id: 'complex-word',
  category: 'length',
  description: 'A short word that everyone knows is better than a long one.',
  severity: 'info',
  phrases: complexWordPhrases,
  say: ({ found, entry }) => `“${found}” is a long way to say “${entry.prefer?.[0] ?? ''}”. Use the short one.`,
  counts: ({ start, end }, { prose: { text } }) => !isInLink(text, start) && !/^-\p{L}/u.test(text.slice(end, end + 2)),
});
