import type { Hole } from '../message.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { vagueReferencePhrases } from '../phrases/vague-reference.ts';

/** An action on “it”, in a message that never says what it is. */
export const vagueReference = createPhraseRule({
  id: 'vague-reference',
  category: 'listening',
  description: 'What an agent acts on has a name, such as “your order”.',
  severity: 'off',
  phrases: vagueReferencePhrases,
  say: ({ found }) => `“${found}” could be about anything. Name the thing, such as “your parcel”.`,
  counts: (_, { prose, holes }) => holes.every(isName) && prose.words.count <= SHORT && !THING.test(prose.lower),
});

/** A greeting by name does not tell what it is about. */
function isName({ name }: Hole): boolean {
  return name !== undefined && /name$/i.test(name);
}

/** In a longer message something else tells what it is about. */
const SHORT = 25;

/** What customers write about. */
const THING =
  /(?<!\p{L})(?:account|address|app|appointment|bank|bill|booking|card|charge|contract|courier|delivery|device|discount|driver|e-?mail|fee|flight|form|invoice|line|order|package|parcel|password|payment|phone|plan|policy|product|purchase|receipt|refund|reservation|return|router|room|service|subscription|ticket|trip|voucher|cuenta|dirección|cita|factura|tarjeta|cargo|contrato|entrega|envío|pago|paquete|pedido|plan|reembolso|reserva|servicio|suscripción|vuelo)s?(?!\p{L})/u;
