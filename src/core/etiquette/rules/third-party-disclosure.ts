import { findGuardedValues } from '../chats/find-guarded-values.ts';
import { listMessages } from '../chats/list-messages.ts';
import type { TranscriptFinding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { says } from '../wordings/wording.ts';

/** Account data that is told to somebody who writes for another person. */
export const thirdPartyDisclosure = defineRule({
  id: 'third-party-disclosure',
  category: 'compliance',
  description: 'Somebody who writes for another person is told account data only with that person’s leave.',
  severity: 'warning',
  languages: ['en', 'es'],
  *transcript(transcript): Iterable<TranscriptFinding> {
    const messages = listMessages(transcript);
    const claim = messages.find(({ who, message }) => who === 'customer' && says(writesForOther, message));
    if (claim === undefined) return;
    for (const said of messages) {
      const { who, turn, message: own } = said;
      if (turn < claim.turn) continue;
      if (says(leave, own)) return;
      if (who !== 'agent') continue;
      for (const { start, end } of findGuardedValues(transcript, said, messages)) {
        const value = own.prose.text.slice(start, end);
        const message = `“${value}” is told to somebody who writes for another person. Ask for the account holder’s leave first.`;
        yield { turn, start, end, message };
      }
    }
  },
});

const writesForOther = {
  en: /\b(?:on behalf of|(?:writing|asking|calling|chatting|messaging|here) for (?:my|a) (?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|parents|grandmother|grandfather|gran|grandad|nan|aunt|uncle|friend|neighbou?r|boss|client)|(?:i['’]?m|i am) (?:his|her|their) (?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|carer|assistant|friend|neighbou?r)|(?<!(?:with|using|by|from) )my (?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|grandmother|grandfather|gran|grandad|nan|aunt|uncle|friend|neighbou?r|boss)['’]?s (?:account|order|bill|policy|contract|plan|phone|line|booking|subscription|claim|payment|balance)|(?:account|order|bill|policy|contract|booking) (?:is )?(?:of|belongs to|in the name of) my (?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|friend|boss))\b/i,
  es: /(?<!\p{L})(?:de parte de|en nombre de|(?:escribo|pregunto|llamo) por mi (?:marido|mujer|esposo|esposa|pareja|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga|jefe|jefa)|soy su (?:marido|mujer|esposo|esposa|pareja|madre|padre|hijo|hija|hermano|hermana|cuidador|cuidadora)|(?:cuenta|pedido|factura|póliza|contrato|línea|reserva|saldo) (?:es )?de mi (?:marido|mujer|esposo|esposa|pareja|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|amigo|amiga|jefe|jefa))(?!\p{L})/iu,
};

/** Somebody asks whether the account holder agrees, or says that they do. */
const leave = {
  en: /\b(?:authori[sz]\w*|permission|consents?|power of attorney|account holder|named on (?:the|your|her|his|their) (?:account|policy|contract)|(?:is|are) (?:he|she|they|your \w+) (?:there )?with you|(?:speak|chat|talk) (?:to|with) (?:him|her|them))\b/i,
  es: /(?<!\p{L})(?:autoriz\p{L}*|permiso|consentimiento|poder notarial|titular|apoderad[oa])(?!\p{L})/iu,
};
