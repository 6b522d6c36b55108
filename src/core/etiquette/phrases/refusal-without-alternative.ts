import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: "i|we can't|cannot|(can not)|couldn't",
    bad: 'Hello. We cannot change the address.',
    good: 'We cannot change the address now. I can send it back to you instead.',
  },
  {
    avoid: "(i'm|i am|we're|we are) unable|(not able) to",
    bad: 'We are unable to refund this fee.',
    good: 'We are unable to refund this fee. You can have it as credit.',
  },
  {
    avoid: "(i'm|i am|we're|we are) afraid [that] not|we|i|there|you",
    bad: "I'm afraid we closed that offer.",
    good: "I'm afraid we closed that offer. Another one starts on Monday.",
  },
  {
    avoid: '(is|are) [currently|no] [longer] not|no available',
    bad: 'That room is not available.',
    good: 'That room is not available. How about the one next to it?',
  },
  {
    avoid:
      "isn't|aren't|(is not)|(are not) [currently] available|possible|allowed|permitted|offered|eligible|refundable",
    bad: "The blue one isn't available.",
    good: "The blue one isn't available. Would the green one do?",
  },
  {
    avoid: '(is|are) no longer (available|offered|sold|possible|valid|supported|in stock)',
    bad: 'That plan is no longer offered.',
    good: 'That plan is no longer offered. The new one costs the same, shall I tell you more?',
  },
  {
    avoid:
      "we|i (don't|do not|no longer) (offer|sell|accept|provide|have any|have a|have the|support|ship|deliver|allow)",
    bad: "We don't ship to islands.",
    good: "We don't ship to islands. A friend on the mainland could take it instead.",
  },
  {
    avoid: "(there are|there is|there's) no _ ... available|left|free",
    bad: 'There are no tables left on Friday.',
    good: 'There are no tables left on Friday. Would Saturday suit you?',
  },
  {
    avoid: '(is|are) [currently|already|all] (out of stock|sold out|fully booked)',
    bad: 'The blue one is out of stock.',
    good: 'The blue one is out of stock. Would the green one do?',
  },
  {
    avoid: "(i|we) won't|(will not) be able to",
    bad: "We won't be able to deliver on Sunday.",
    good: "We won't be able to deliver on Sunday. Would Monday suit you?",
  },
  {
    avoid:
      "(cannot|can't|can not|couldn't) be (processed|completed|changed|refunded|cancelled|canceled|accepted|approved|extended|returned|exchanged|transferred|delivered)",
    bad: 'Your order cannot be changed.',
    good: 'Your order cannot be changed now. You can send it back when it comes.',
  },
  {
    avoid: "(that's|that is|it's|it is|this is) not possible|available|allowed",
    bad: "That's not possible.",
    good: "That's not possible today. Tomorrow at nine, we can.",
  },
  {
    avoid: "^unfortunately ... not|no|can't|cannot|unable|won't|isn't|aren't|don't|doesn't|denied|declined|rejected",
    bad: 'Unfortunately, your claim was declined.',
    good: 'Unfortunately, your claim was declined. You can ask for a second look.',
  },
  {
    avoid:
      '(your|the|this) request|claim|application|order|refund|card|payment has|have|was|is been declined|rejected|denied|refused',
    bad: 'Your claim has been rejected.',
    good: 'Your claim has been rejected. You can ask for a second look.',
  },
  {
    avoid:
      '(your|the|this) request|claim|application|order|refund|card|payment was|is declined|rejected|denied|refused',
    bad: 'Your claim was declined.',
    good: 'Your claim was declined. You can ask for a second look.',
  },
  {
    avoid: '(we|they) no longer (offer|sell|make|stock|support|provide|accept|ship)',
    bad: 'We no longer sell that colour.',
    good: 'We no longer sell that colour. The grey one is in stock, if you like it instead.',
  },
  {
    avoid: 'no longer (on sale|on offer|in production|being made)',
    bad: 'That model is no longer on sale.',
    good: 'That model is no longer on sale. You can choose the newer one.',
  },
  {
    avoid: '(team|desk|department|office|shop|branch|warehouse|supplier|bank|courier) (is|are) (unable|not able) to',
    bad: 'The courier is unable to bring it upstairs.',
    good: 'The courier is unable to bring it upstairs. You can collect it from our shop.',
  },
  {
    avoid:
      "cannot|can't be (cancelled|canceled|changed|returned|refunded|exchanged|moved|extended|delivered|used|combined)",
    bad: "The order can't be changed now.",
    good: "The order can't be changed now. You can return it within 30 days.",
  },
  {
    avoid: 'not available in|for|at your|this|that area|region|country|address|plan',
    bad: 'Fibre is not available at your address.',
    good: 'Fibre is not available at your address. I can offer the faster copper line.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'no puedo|podemos|podremos',
    bad: 'Hola, no podemos cambiar la dirección.',
    good: 'No podemos cambiar la dirección. Le ofrezco enviarlo de nuevo.',
  },
  {
    avoid: '(está|están) [ya] agotado|agotada|agotados|agotadas',
    bad: 'El azul está agotado.',
    good: 'El azul está agotado. ¿Le sirve el verde?',
  },
  {
    avoid: 'no se puede|pueden (cancelar|cambiar|devolver|modificar|reembolsar|enviar|ampliar|hacer)',
    bad: 'No se puede cancelar.',
    good: 'No se puede cancelar hoy. Le ofrezco cambiar la fecha.',
  },
  {
    avoid: 'no es|será posible',
    bad: 'No es posible cambiar la fecha.',
    good: 'No es posible cambiar la fecha. ¿Le sirve un vale?',
  },
  {
    avoid: 'no está|están disponible|disponibles|permitido|permitida',
    bad: 'Esa habitación no está disponible.',
    good: 'Esa habitación no está disponible. ¿Le sirve otra?',
  },
  {
    avoid: 'ya no está|están|se disponible|disponibles|ofrece|vende|acepta',
    bad: 'Ese plan ya no se ofrece.',
    good: 'Ese plan ya no se ofrece. El nuevo cuesta lo mismo, ¿le cuento más?',
  },
  {
    avoid: 'no ofrecemos|aceptamos|vendemos|tenemos|enviamos|entregamos',
    bad: 'No enviamos a islas.',
    good: 'No enviamos a islas, pero puede recogerlo en Cádiz.',
  },
  {
    avoid:
      'su|tu|la|el solicitud|reclamación|pago|pedido|tarjeta fue|ha rechazado|rechazada|(sido rechazado)|(sido rechazada)|denegado|denegada',
    bad: 'Su solicitud fue rechazada.',
    good: 'Su solicitud fue rechazada. Puede pedir otra revisión.',
  },
  {
    avoid: 'no nos|me es posible',
    bad: 'No me es posible cambiar la dirección.',
    good: 'No me es posible cambiar la dirección, pero puede recogerlo en la tienda.',
  },
];

/** Words that refuse something. */
export const refusals: PhraseLists = { en: english, es: spanish };
