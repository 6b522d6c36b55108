/** What the invented replies are about, in English and in Spanish. */
export const subjects: readonly (readonly [english: string, spanish: string])[] = [
  ['router', 'router'],
  ['broadband line', 'línea de fibra'],
  ['mobile plan', 'plan móvil'],
  ['data card', 'tarjeta de datos'],
  ['parcel', 'paquete'],
  ['invoice', 'factura'],
  ['direct debit', 'domiciliación'],
  ['refund', 'reembolso'],
  ['roaming pass', 'bono de roaming'],
  ['television box', 'decodificador'],
  ['data allowance', 'bono de datos'],
  ['engineer visit', 'visita del técnico'],
  ['phone upgrade', 'cambio de teléfono'],
  ['loyalty credit', 'crédito de fidelidad'],
  ['voicemail', 'buzón de voz'],
  ['contract', 'contrato'],
];

/** What happened to the subject; it makes the second half of an id and of a title. */
export const events: readonly string[] = [
  'delayed',
  'approved',
  'cancelled',
  'replaced',
  'activated',
  'suspended',
  'returned',
  'renewed',
  'declined',
  'received',
  'missing',
  'duplicated',
];

/** First sentences, in English and in Spanish; `@` stands for the subject. */
export const openings: readonly (readonly [english: string, spanish: string])[] = [
  [
    'Hi {{default customer.firstName "there"}}, thank you for telling us about your @.',
    'Hola {{default customer.firstName "de nuevo"}}: gracias por avisarnos sobre tu @.',
  ],
  [
    'Hello, {{agent.firstName}} here; I have your @ open in front of me.',
    'Hola, soy {{agent.firstName}} y ya estoy revisando tu @.',
  ],
  ['Good news: the question about your @ is settled.', 'Buenas noticias: ya está resuelto lo de tu @.'],
  [
    'Thanks for your patience while I looked into the @ on order {{order.id}}.',
    'Gracias por esperar mientras revisaba tu @ del pedido {{order.id}}.',
  ],
  [
    'You need the @ to work, and I want to put it right today.',
    'Necesitas que tu @ funcione, y quiero dejarlo bien hoy.',
  ],
];

/** Further sentences, in English and in Spanish; `@` stands for the subject. */
export const sentences: readonly (readonly [english: string, spanish: string])[] = [
  [
    'The amount of {{money order.total}} for order {{order.id}} goes back to the card that you paid with.',
    'El importe de {{money order.total}} del pedido {{order.id}} vuelve a la tarjeta con la que pagaste.',
  ],
  [
    'You will see it on your account within {{facts.refund.windowDays}} days.',
    'Lo verás en tu cuenta en un plazo de {{facts.refund.windowDays}} días.',
  ],
  [
    'Our team reads every report about a @, and yours is already with them.',
    'Nuestro equipo lee cada aviso sobre un @, y el tuyo ya lo tiene.',
  ],
  [
    'The new delivery date is {{date order.deliveryDate}}, between nine and one.',
    'La nueva fecha de entrega es el {{date order.deliveryDate}}, entre las nueve y la una.',
  ],
  [
    'There is nothing else for you to do today, and your number stays the same.',
    'Hoy no hace falta nada más por tu parte, y conservas tu número.',
  ],
  [
    'If the lights on the box turn orange, please wait ten minutes before you try again.',
    'Si las luces de la caja se ponen naranjas, espera diez minutos antes de probar otra vez.',
  ],
  [
    'I have added a note to account {{customer.account}}, so that nobody has to ask you twice.',
    'He dejado una nota en la cuenta {{customer.account}} para que no tengas que repetirlo.',
  ],
  [
    'You can follow every step under My orders, where the @ is listed by its number.',
    'Puedes seguir cada paso en Mis pedidos, donde tu @ aparece con su número.',
  ],
  [
    'Our lines are open until {{facts.support.closingTime}}, and this chat stays open for a day.',
    'Estamos disponibles hasta las {{facts.support.closingTime}} y este chat sigue abierto un día.',
  ],
  [
    'The change costs {{money facts.fees.change}} once, and you can take it back within {{facts.refund.windowDays}} days.',
    'El cambio cuesta {{money facts.fees.change}} una sola vez, y tienes {{facts.refund.windowDays}} días para cancelarlo.',
  ],
  [
    'Please keep the old @ until the new one works, then send it back with the label in the box.',
    'Guarda el @ anterior hasta que funcione el nuevo y devuélvelo con la etiqueta de la caja.',
  ],
];

/** A sentence that depends on a value, in one reply of twenty. */
export const conditionalSentence =
  '{{#if order.express}}An express courier brings it tomorrow.{{else}}A courier brings it in two or three days.{{/if}}';
