import type { PhraseHit } from '../phrase-entry.ts';
import type { Message } from '../message.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { doubts } from '../phrases/uncertainty.ts';

/** Words that show that the agent does not know. */
export const uncertainty = createPhraseRule({
  id: 'uncertainty',
  category: 'positive-language',
  description: 'Check first, then say it surely.',
  severity: 'off',
  phrases: doubts,
  say: ({ found }) => `“${found}” leaves people in doubt. Check first, or say that you will find out.`,
  counts: isLeftOpen,
});

/** Who says how it will be found out leaves nothing open, and neither does a question. */
function isLeftOpen({ start, end }: PhraseHit, { prose: { text, lower } }: Message): boolean {
  if (
    /let me|i(?:['’]ll| will| can| am going to)\s+(?:check|find|ask|look|see)|checking|permítame|déjeme|déjame|lo (?:compruebo|consulto|reviso|averiguo)/.test(
      lower,
    )
  )
    return false;
  if (/^[^.!\n]{0,80}\?/.test(text.slice(end, end + 90))) return false;
  return !/(?:^|[^\p{L}])(?:if|whether|when|that|do|si|cuando)\s+$/iu.test(text.slice(Math.max(0, start - 12), start));
}
