import { listMessages, listNextAgentMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import type { Message } from '../message.ts';
import { findPersonalNumbers, isCardNumber } from '../personal/find-personal-numbers.ts';
import { defineRule } from '../rule.ts';
import { says } from '../wordings/wording.ts';

/** A card number or a secret that the customer sends, and that nobody speaks of. */
export const customerOvershareUnhandled = defineRule({
  id: 'customer-overshare-unhandled',
  category: 'compliance',
  description: 'A customer who sends a card number or a password is warned.',
  severity: 'warning',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    for (const { who, turn, message } of messages) {
      if (who !== 'customer' || !overshares(message)) continue;
      const [next] = listNextAgentMessages(messages, turn, 1);
      if (next === undefined || says(warnings, next.message)) continue;
      yield {
        turn: next.turn,
        message:
          'The customer has sent something that nobody may see, and this goes on as if nothing were. Ask them not to send it, and remove it.',
      };
    }
  },
});

/** Customers write their card without groups and without naming it. */
function overshares({ prose: { text } }: Message): boolean {
  if (SECRET.test(text) || findPersonalNumbers(text).length > 0) return true;
  return (text.match(LONG_NUMBER) ?? []).some(isCardNumber);
}

const LONG_NUMBER = /(?<![\p{L}\p{N}-])\d{15,16}(?![\p{L}\p{N}-])/gu;

const SECRET =
  /(?<!\p{L})(?:my )?(?:password|passcode|pin|cvv|cvc|contraseña|clave)(?: (?:is|number is|code is|es))?:? (?=\S*\d)\S{3,}|code on the back is \d/iu;

const warnings = {
  en: /\b(?:delet\w+|remov\w+|hid(?:e|den)|mask\w*|don['’]?t (?:send|share|post|need)|do not (?:send|share|post)|never (?:send|share|post)|please avoid|for your (?:own )?(?:safety|security)|keep (?:it|that|this|your card|your details|them) (?:safe|private|to yourself)|block\w*|not safe|unsafe|secure(?:ly)?)\b/i,
  es: /(?<!\p{L})(?:borr\p{L}+|elimin\p{L}+|ocult\p{L}+|no (?:comparta|compartas|envíe|envíes|necesit\p{L}+)|por (?:su|tu) seguridad|segur[ao]|bloque\p{L}+)(?!\p{L})/iu,
};
