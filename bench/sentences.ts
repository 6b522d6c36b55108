/** What the invented replies are about, in English and in Spanish. */
export const subjects: readonly (readonly [english: string, spanish: string])[] = [
  ['router', 'router'],
  ['broadband line', 'línea de fibra'],
  ['mobile plan', 'plan móvil'],
  ['sim card', 'tarjeta sim'],
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

/** First sentences in English; `@` stands for the subject. */
export const englishOpenings: readonly string[] = [
  'Hi {{default customer.firstName "there"}}, thank you for telling us about your @.',
  'Hello {{customer.firstName}}, {{agent.firstName}} here; I have your @ open in front of me.',
  'Good news, {{customer.firstName}}: the question about your @ is settled.',
  'I\'m sorry that your @ gave you trouble, {{default customer.firstName "and thank you for waiting"}}.',
  'Thanks for your patience while I looked into the @ on order {{order.id}}.',
  'I understand how much you need the @ to work, and I want to put it right today.',
];

/** Further sentences in English; `@` stands for the subject. */
export const englishSentences: readonly string[] = [
  'The amount of {{money order.total}} for order {{order.id}} goes back to the card that you paid with.',
  'You will see it on your account within {{facts.refund.windowDays}} days.',
  'Our team reads every report about a @, and yours is already with them.',
  'The new delivery date is {{date order.deliveryDate}}, between nine and one.',
  'You do not have to do anything else for now, and your number stays the same.',
  'If the lights on the box turn orange, please wait ten minutes before you try again.',
  'I have added a note to account {{customer.account}}, so that nobody has to ask you twice.',
  'You can follow every step under My orders, where the @ is listed by its number.',
  'Our lines are open until {{facts.support.closingTime}}, and this chat stays open for a day.',
  'The change costs {{money facts.fees.change}} once, and you can take it back within {{facts.refund.windowDays}} days.',
  'Would you like me to send the details of the @ to the address that we have for you?',
  'Please keep the old @ until the new one is working, then send it back with the label in the box.',
  'Is there anything else about the @ that I can help you with today?',
];

/** First sentences in Spanish; `@` stands for the subject. */
export const spanishOpenings: readonly string[] = [
  'Hola {{default customer.firstName "de nuevo"}}: gracias por avisarnos sobre tu @.',
  'Hola {{customer.firstName}}, soy {{agent.firstName}} y ya estoy revisando tu @.',
  'Buenas noticias, {{customer.firstName}}: ya está resuelto lo de tu @.',
  'Siento las molestias con tu @ y gracias por esperar.',
];

/** Further sentences in Spanish; `@` stands for the subject. */
export const spanishSentences: readonly string[] = [
  'El importe de {{money order.total}} del pedido {{order.id}} vuelve a la tarjeta con la que pagaste.',
  'Lo verás en tu cuenta en un plazo de {{facts.refund.windowDays}} días.',
  'La nueva fecha de entrega es el {{date order.deliveryDate}}, entre las nueve y la una.',
  'No tienes que hacer nada más por ahora y conservas tu número.',
  'He dejado una nota en la cuenta {{customer.account}} para que no tengas que repetirlo.',
  'Estamos disponibles hasta las {{facts.support.closingTime}} y este chat sigue abierto un día.',
  '¿Quieres que te envíe los detalles de tu @ a la dirección que tenemos?',
  '¿Puedo ayudarte en algo más con tu @?',
];

/** A sentence that depends on a value, in one reply of twenty. */
export const conditionalSentence =
  '{{#if order.express}}An express courier brings it tomorrow.{{else}}A courier brings it in two or three days.{{/if}}';
