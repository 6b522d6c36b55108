import { createPhraseRule } from '../phrase-rule.ts';
import { quarrels } from '../phrases/argumentative.ts';

/** Words that contradict or quarrel. */
export const argumentative = createPhraseRule({
  id: 'argumentative',
  category: 'positive-language',
  description: 'Correct the facts without telling people that they are wrong.',
  severity: 'off',
  phrases: quarrels,
  say: ({ found }) => `“${found}” starts a quarrel. Give the fact, without saying who is wrong.`,
  counts: ({ start, end, found }, { prose }) =>
    !(found.toLowerCase().endsWith('believe you') && /^\s+\p{L}/u.test(prose.text.slice(end, end + 3))) &&
    !/(?:^|[^\p{L}])(?:if|whether|unless|in case|think|believe|see that|si|cuando)\s+(?:\p{L}+\s+)?$/iu.test(
      prose.text.slice(Math.max(0, start - 25), start),
    ),
});
