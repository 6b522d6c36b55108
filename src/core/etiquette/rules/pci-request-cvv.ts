import type { Finding } from '../finding.ts';
import { findRequests } from '../requests/find-requests.ts';
import { defineRule } from '../rule.ts';

/** The security code of a card that is asked for. */
export const pciRequestCvv = defineRule({
  id: 'pci-request-cvv',
  category: 'compliance',
  description: 'Nobody asks for the security code of a card.',
  severity: 'error',
  languages: ['en', 'es'],
  wakes: ['cvv', 'cvc', 'security', 'verification', 'digit', 'dígito', 'número', 'numbers', 'código', 'cifras'],
  *message({ prose }): Iterable<Finding> {
    if (!CLUES.test(prose.lower)) return;
    for (const { start, end } of findRequests(prose, SECURITY_CODES)) {
      const found = prose.text.slice(start, end);
      if (PLAIN_CODE.test(found) && !CARD.test(prose.text)) continue;
      const message = `“${found}” may not be asked for or kept, not even encrypted. Send a secure payment link.`;
      yield { start, end, message };
    }
  },
});

/** Alone, a security code may be one of an account. */
const PLAIN_CODE = /^(?:security code|código de seguridad)$/i;
const CARD = /(?<!\p{L})(?:card|cards|tarjeta)(?!\p{L})/iu;

/** What each of the codes below holds, to pass over most texts at once. */
const CLUES =
  /cv[vc]|card verification|security code|digits?(?: security)?(?: code| number)? (?:on|of|at|from)|numbers (?:on|of|from)|código de|dígitos|números|cifras/;

const SECURITY_CODES =
  /(?<![\p{L}\p{N}])(?:cv[vc]2?(?: (?:code|number))?|card verification (?:code|value|number)|security code|(?:3|three|4|four)[- ]digits?(?: security)?(?: code| number)? (?:on|at|from) the (?:back|front|reverse)|(?:last )?(?:3|three|4|four) (?:digits|numbers) (?:on|of|from) (?:the|your) (?:back|reverse|signature strip|signature)|código (?:de detrás|del reverso|de atrás)|código de (?:seguridad|tres (?:cifras|dígitos)|3 (?:cifras|dígitos))|(?:3|tres) (?:dígitos|números|cifras) (?:del|al|en el|de la parte) (?:reverso|dorso|detrás|de atrás|trasera|posterior))(?![\p{L}\p{N}])/giu;
