import { createPhraseRule } from '../phrase-rule.ts';
import { blamingPhrases } from '../phrases/blame-customer.ts';
import type { Message } from '../message.ts';
import type { PhraseHit } from '../phrase-entry.ts';

/** Words that put the fault on the customer. */
export const blameCustomer = createPhraseRule({
  id: 'blame-customer',
  category: 'positive-language',
  description: 'Say what is needed now, not what the customer did wrong.',
  severity: 'off',
  phrases: blamingPhrases,
  say: ({ found }) => `“${found}” blames the customer. Say what happened, or what is needed now.`,
  counts: isSaidOutright,
});

/** A condition, a question or a quotation blames nobody. */
function isSaidOutright({ start, end, found }: PhraseHit, { prose: { text } }: Message): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^(?:you|usted|tú|no|olvid\p{L}+) (?!should)/iu.test(found) && CONDITION.test(before)) return false;
  if (
    /^(?:no|se|te|olvidó|entendió|leyó|introdujo|ingresó|escribió|eligió|puso) /i.test(found) &&
    /\p{L}\s+$/u.test(before) &&
    !/(?:^|[^\p{L}])(?:y|pero|que|porque|como|ya)\s+$/iu.test(before)
  )
    return false;
  if (
    /(?:error|mistake|error)$/i.test(found) &&
    /^\s+(?:message|code|log|report|number|screen)/i.test(text.slice(end, end + 12))
  )
    return false;
  return true;
}

const CONDITION =
  /(?:^|[^\p{L}])(?:if|whether|unless|in case|should|did|have|when|in the event|si|cuando|en caso de que)\s+(?:\p{L}+\s+)?$/iu;
