import { createPhraseRule } from '../phrase-rule.ts';
import { minimisers } from '../phrases/minimiser.ts';

/** Words that make the task sound smaller than the customer finds it. */
export const minimiser = createPhraseRule({
  id: 'minimiser',
  category: 'tone',
  description: 'Leave out “just”, “simply” and “easy”.',
  severity: 'off',
  phrases: minimisers,
  say: ({ found }) => `“${found}” can belittle who finds it hard. Leave it out.`,
  counts: ({ found, end }, { prose }) =>
    !/^\s+(?:to (?:confirm|let|be|make|check|clarify)|a (?:moment|minute|second|few)|one|in case|before|after|now|for|as|like|under|over|about|that|un momento|para confirmar)(?!\p{L})/iu.test(
      found.length < 5 ? prose.text.slice(end, end + 14) : '',
    ),
});
