import type { Finding } from '../finding.ts';
import { findRequests } from '../requests/find-requests.ts';
import { defineRule } from '../rule.ts';

/** A password, PIN or one-time code that is asked for. */
export const secretRequest = defineRule({
  id: 'secret-request',
  category: 'compliance',
  description: 'Nobody asks a customer for a password, a PIN or a one-time code.',
  severity: 'error',
  languages: ['en', 'es'],
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Names of codes that your security team lets agents ask for, in small letters, such as `otp`.',
    },
  },
  wakes: ['pass', 'pin', 'otp', 'clave', 'contrase', 'code', 'código'],
  *message({ prose, locale }, { allowed }): Iterable<Finding> {
    if (!CLUES.test(prose.lower)) return;
    for (const { start, end } of findRequests(prose, SECRETS)) {
      const found = prose.text.slice(start, end);
      if (allowed.includes(found.toLowerCase().replace(DETERMINER, '')) || isPostcode(found, prose.lower, locale))
        continue;
      // The verb, as in “please pin this”; a PIN in small letters needs a word that makes it the customer's.
      if (found.startsWith('pin')) continue;
      const message = `This asks for “${found}”, which only the customer may know. Check who they are by other details.`;
      yield { start, end, message };
    }
  },
});

const DETERMINER = /^(?:your|the|tu|su|la|el) /;

/** What each of the secrets below holds, to pass over most texts at once. */
const CLUES =
  /pass ?(?:word|code)|pin|otp|(?:digit|verification|authentication|confirmation|security|time|2fa|factor|backup|recovery|login) codes?|contraseña|clave|código/;

const SECRETS =
  /(?<![\p{L}\p{N}_-])(?:(?:pass ?words?|passcodes?|PINs?(?: codes?| numbers?)?|OTPs?|(?:your|the|tu|su|el) (?:[\p{N}\p{L}]+[- ]digit )?(?:card |atm |account |bank |current )?(?:pins?(?: codes?| numbers?)?|otp)|one[- ]time (?:pass ?(?:word|code)|code|pin)|(?:\d|four|five|six|eight)[- ]digit code(?= (?:that |which )?(?:we|i|you|from|sent))|(?:verification|authentication|confirmation|security) code(?= (?:from your phone|(?:that |which )?(?:we|i|you) |in the (?:text|sms|email)|sent))|código(?: de verificación)?(?= que (?:te|le|os|les) )|código de verificación(?= (?:que|del|de tu|de su))|(?:2fa|two-factor|backup|recovery|login) codes?|contraseñas?|claves? (?:secretas?|personal(?:es)?|de acceso|de un solo uso|dinámicas?|de (?:tu|su|la) (?:cuenta|banca|usuario))|código de un solo uso|(?:tu|su) clave|[Cc]ódigo OTP))(?![\p{L}\p{N}_])/giu;

/** In India a PIN code is a postcode. */
function isPostcode(found: string, lower: string, locale: string): boolean {
  if (!/pin ?codes?$/i.test(found)) return false;
  return (
    locale === 'en-IN' || /\b(?:address|area|city|deliver|location|locality|landmark|postal|ship|state)/.test(lower)
  );
}
