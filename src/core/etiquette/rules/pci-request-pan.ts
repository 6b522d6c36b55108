import type { Finding } from '../finding.ts';
import { findRequests } from '../requests/find-requests.ts';
import { defineRule } from '../rule.ts';

/** A full card number that is asked for. */
export const pciRequestPan = defineRule({
  id: 'pci-request-pan',
  category: 'compliance',
  description: 'Nobody asks for a full card number in a chat.',
  severity: 'error',
  languages: ['en', 'es'],
  wakes: ['card', 'tarjeta'],
  *message({ prose }): Iterable<Finding> {
    if (!CLUES.test(prose.lower)) return;
    for (const { start, end } of findRequests(prose, CARD_NUMBERS)) {
      if (LAST_FOUR.test(prose.text.slice(Math.max(0, start - NEAR), end + NEAR))) continue;
      const message = `“${prose.text.slice(start, end)}” may not be asked for in a chat. Ask for the last four digits, or send a secure payment link.`;
      yield { start, end, message };
    }
  },
});

/** What each of the numbers below holds, to pass over most texts with a card at once. */
const CLUES = /card (?:n(?:o|umber)|details|info)|digits|long (?:card )?number|número|datos|dígitos/;

const NEAR = 50;

const LAST_FOUR =
  /(?:last|final|ending) (?:\p{L}+ )?(?:4|four|digits|in)|últimos|cuatro cifras|acaba|termina|expir|caduc/iu;

/** Numbers of payment cards; gift, loyalty and other cards have numbers that may be told. */
const CARD_NUMBERS =
  /(?<![\p{L}\p{N}])(?:(?<!(?:gift|loyalty|membership|member|library|sim|id|identity|reward|rewards|store|points|access|health|insurance|medicare|business|bus|travel|rail|phone|calling|report|green|security|student|staff) )(?:(?:full|complete|entire|whole|16[- ]digit|sixteen[- ]digit|long) )*(?:(?:credit|debit|bank|payment|visa|mastercard|amex)(?:\/debit| or debit)? )?card (?:numbers?|no\.?(?= )|details|info(?:rmation)?)|(?:16|sixteen|all) digits (?:on|of|from) (?:your|the)(?: \p{L}+){0,4} card|long (?:card )?number on (?:the front of )?your card|número(?: completo| entero| largo)? de (?:la |su |tu )?tarjeta(?! (?:regalo|sanitaria|sim|de (?:embarque|fidelización|socio|puntos|identidad)))(?: de (?:crédito|débito))?|datos(?: completos)? de (?:la |su |tu )tarjeta|(?:16|dieciséis) dígitos de (?:la |su |tu )tarjeta)(?![\p{L}\p{N}])/giu;
