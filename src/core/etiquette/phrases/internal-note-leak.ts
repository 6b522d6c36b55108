import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'internal (note|notes|comment|comments)',
    bad: 'Internal note: the parcel was lost at the depot. We will send a new one.',
    good: 'The parcel was lost at the depot. We will send a new one.',
  },
  {
    avoid: '(for) internal use [only]',
    bad: 'For internal use only. Your refund is approved.',
    good: 'Your refund is approved.',
  },
  { avoid: 'internal only', bad: 'Internal only. The limit is fifty pounds.', good: 'The limit is fifty pounds.' },
  {
    avoid:
      "(do not|don't|never) (send|share|forward|show|tell) [this|it] (to|with) [the|our] (customer|customers|client|clients|guest|guests)",
    bad: 'Do not send this to the customer. Your claim is open.',
    good: 'Your claim is open.',
  },
  {
    avoid: 'not for (customer|customers|client|clients) [eyes|use]',
    bad: 'Not for customers: we expect a delay until Friday.',
    good: 'We expect a delay until Friday.',
  },
  {
    avoid: '(note|reminder|message|memo) (to|for) [the] (agent|agents|self|advisor|adviser|advisors|advisers|staff)',
    bad: 'Note to agent: check the postcode. Your order is on its way.',
    good: 'Your order is on its way.',
  },
  {
    avoid: '(agent|agents|staff) (only|eyes only|note|notes)',
    bad: 'Agents only: this credit needs approval. I have added your credit.',
    good: 'I have added your credit.',
  },
  {
    avoid:
      '(cust|cx|custr) (is|was|has|had|wants|wanted|called|states|stated|says|said|asked|asking|needs|requested|advised|claims)',
    bad: 'Cust is upset about the wait. I will call you today.',
    good: 'I can see that the wait was long. I will call you today.',
  },
  {
    avoid: '(customer|caller) (states|stated|claims|claimed|advised|alleges)',
    bad: 'Customer states that the box was empty. I am sending a new one.',
    good: 'Thank you for telling me that the box was empty. I am sending a new one.',
  },
  {
    avoid: '(per|as per) (tl|qa|sme|ops|l2|l3)',
    bad: 'As per TL the fee is waived.',
    good: 'I have waived the fee.',
  },
  {
    avoid: '^(tl|sme) (approved|confirmed|advised|said)',
    bad: 'TL approved. The fee is gone.',
    good: 'Good news. The fee is gone.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '(nota|notas|comentario|comentarios) (interna|internas|interno|internos)',
    bad: 'Nota interna: el paquete se perdió. Le enviamos otro.',
    good: 'El paquete se perdió. Le enviamos otro.',
  },
  {
    avoid: '(uso|solo|sólo) (interno) [exclusivo]',
    bad: 'Uso interno. Su reembolso está aprobado.',
    good: 'Su reembolso está aprobado.',
  },
  {
    avoid: '(no) (enviar|compartir|mostrar|reenviar) [esto] (al|a|con) [los|el|la] (cliente|clientes|clienta)',
    bad: 'No enviar al cliente. Su reclamación está abierta.',
    good: 'Su reclamación está abierta.',
  },
  {
    avoid: '(nota|aviso|recordatorio) (para) (el|la|los|las) (agente|agentes|asesor|asesores)',
    bad: 'Nota para el agente: comprobar el código. Su pedido está en camino.',
    good: 'Su pedido está en camino.',
  },
  {
    avoid: '(cliente|clienta) (indica|manifiesta|refiere|alega|solicita) que',
    bad: 'Cliente indica que la caja estaba vacía. Le envío otra.',
    good: 'Gracias por avisarnos de que la caja estaba vacía. Le envío otra.',
  },
];

/** Words that colleagues write to each other, and that no customer may read. */
export const internalNotes: PhraseLists = { en: english, es: spanish };
