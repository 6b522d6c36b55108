import type { Message } from '../message.ts';
import type { PhraseHit } from '../phrase-entry.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { negativePhrases } from '../phrases/negative-phrase.ts';

/** A phrase that shuts the door, where another one opens it. */
export const negativePhrase = createPhraseRule({
  id: 'negative-phrase',
  category: 'positive-language',
  description: 'Say what you can do, not what you cannot.',
  severity: 'info',
  phrases: negativePhrases,
  say: ({ found }) => `“${found}” is put negatively. Say what you can do, or what comes next.`,
  counts: isSaidToCustomer,
});

/** A condition such as “if you don’t know” is no refusal. */
function isSaidToCustomer({ start, end, entry }: PhraseHit, { prose: { text } }: Message): boolean {
  if (entry.avoid === NOD && /[\p{L}\p{N}]/u.test(text.slice(end))) return false;
  if (CONDITION.test(text.slice(Math.max(0, start - 30), start))) return false;
  return !/^\s+(?:about you|you personally)/i.test(text.slice(end, end + 16));
}

const NOD = '^no problem';

const CONDITION =
  /(?:^|[^\p{L}])(?:if|whether|when|why|sure|in case|unless|that|because|si|cuando|aunque|what|which|lo que)\s+(?:\p{L}+\s+)?$/iu;
