import { createPhraseRule } from '../phrase-rule.ts';
import { sorryForWaits } from '../phrases/thanks-over-sorry-wait.ts';

/** An apology for a wait, where thanks do more. */
export const thanksOverSorryWait = createPhraseRule({
  id: 'thanks-over-sorry-wait',
  category: 'positive-language',
  description: 'Thank people for waiting instead of being sorry for the wait.',
  severity: 'off',
  phrases: sorryForWaits,
  say: ({ found }) => `“${found}” reminds people of the wait. Thank them for their patience.`,
  counts: ({ end }, { prose }) =>
    !/^\s+(?:in|with|of|on|to|by|de|en|con)\s+(?!(?:responding|replying|response|reply|getting back|answering|line|this chat|chat|respuesta|responder|contestar|atender))/iu.test(
      prose.text.slice(end, end + 30),
    ),
});
