import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'or else',
    bad: 'Send it by Friday, or else.',
    good: 'If we have it by Friday, your line stays open.',
  },
  {
    avoid:
      "or we'll|i'll|(we will)|(i will)|(we'll have to)|(we are going to) (close|suspend|terminate|cancel|charge|report|end|block|take|sue|disconnect|remove|delete|cut|stop|ban|pass|send you)",
    bad: 'Pay today or we will close your account.',
    good: 'If you pay by Friday, your account stays open.',
  },
  {
    avoid:
      'or your account|order|service|line|contract|claim|booking will|gets|is [be] (closed|suspended|terminated|cancelled|canceled|blocked|deleted|disconnected|rejected)',
    bad: 'Reply now or your account will be closed.',
    good: 'If you reply by Friday, your account stays open.',
  },
  {
    avoid: 'last|final warning',
    bad: 'This is your last warning.',
    good: 'Your account stays open if you pay by Friday.',
  },
  {
    avoid: '(your|the) [very] (last|final) chance',
    bad: 'This is your last chance to pay.',
    good: 'You can pay until Friday.',
  },
  {
    avoid: "(we|i) (will|shall|'ll|would) [then] (have no|be left with no) [other] (choice|option|alternative)",
    bad: 'We will have no choice but to close it.',
    good: 'If nothing is paid by Friday, the account closes on Saturday.',
  },
  {
    avoid: '(we|i) have no [other] (choice|option|alternative) but',
    bad: 'We have no choice but to close it.',
    good: 'The account closes on Saturday.',
  },
  {
    avoid: "(we'll|we will|i'll|i will|we would|we may) be (forced|obliged|compelled) to",
    bad: 'We will be forced to close it.',
    good: 'The account closes on Saturday if nothing is paid.',
  },
  {
    avoid: "(you will|you'll) (regret|be sorry) [this|that]",
    bad: "You'll regret this.",
    good: 'After Friday the price is £60.',
  },
  {
    avoid:
      "(we|i) (will|'ll|may|might|could) [then] (take|start|begin|consider|pursue) [legal|further|court] (legal action|action against|proceedings)",
    bad: 'We will take legal action.',
    good: 'From 3 May a lawyer deals with the bill. You can still pay it here.',
  },
  {
    avoid: "we'll|(we will) (take you to court|sue you|see you in court)",
    bad: "We'll see you in court.",
    good: 'A court will decide on the bill.',
  },
  {
    avoid: '(debt|bill) collectors|collector',
    bad: 'We will send debt collectors.',
    good: 'From 3 May another firm collects the bill.',
  },
  {
    avoid:
      "(i'll|i will|i'm going to|i am going to) (hang up|end this|end the chat|disconnect|close this|close the chat|terminate this|leave this chat)",
    bad: "I'm going to end the chat.",
    good: 'I can go on once the messages are polite.',
  },
  {
    avoid: "if you (keep|continue|don't stop|do not stop) ... (i'll|i will|we'll|we will)",
    bad: 'If you keep shouting, I will close this.',
    good: 'I want to help, and I can do so best in a calm chat.',
  },
  {
    avoid: "(you have been|you've been|consider yourself) warned",
    bad: 'You have been warned.',
    good: 'Your account stays open if you pay by Friday.',
  },
  {
    avoid: '(there will be|face|suffer|bear|accept the) [serious] consequences',
    bad: 'There will be consequences.',
    good: 'The account closes on Saturday.',
  },
  {
    avoid: 'take it or leave it',
    bad: "That's the offer. Take it or leave it.",
    good: "That's the offer, and it holds until Friday.",
  },
  {
    avoid: "(that's|that is) my|our final offer",
    bad: "That's our final offer.",
    good: 'We can go down to £40.',
  },
  {
    avoid: "don't make me",
    bad: "Don't make me close this chat.",
    good: 'I want to help, and I can do so best in a calm chat.',
  },
  {
    avoid: "(this is not|it's not|it is not) negotiable",
    bad: 'This is not negotiable.',
    good: 'The fee is the same for everyone.',
  },
  {
    avoid: 'we know where you',
    bad: 'We know where you live.',
    good: 'We have your address from the order.',
  },
  {
    avoid:
      "if you (don't|do not|fail to) ... (we'll|we will|i'll|i will|we shall) [have to] (close|cancel|delete|stop|end|suspend|block|cut off)",
    bad: "If you don't reply today, I'll close the chat.",
    good: 'I keep this chat open until six today.',
  },
  {
    avoid:
      "if you (don't|do not|fail to) ... ... (we'll|we will|i'll|i will|we shall) [have to] (close|cancel|delete|stop|end|suspend|block|cut off)",
    bad: "If you don't send the form by noon today, we will cancel the booking.",
    good: 'We hold the booking until noon. The form keeps it.',
  },
  {
    avoid: 'by|until _ or (lose|forfeit) your|the|all|it',
    bad: 'Answer by six or lose the booking.',
    good: 'We hold the booking until six.',
  },
  {
    avoid: 'final notice',
    bad: 'This is the final notice.',
    good: 'The bill was due on Monday. You can pay it here.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      'o (cerraremos|cancelaremos|suspenderemos|bloquearemos|cerramos|cancelamos|suspendemos|bloqueamos|denunciaremos|daremos de baja)',
    bad: 'Pague hoy o cancelaremos su cuenta.',
    good: 'Si paga antes del viernes, su cuenta sigue abierta.',
  },
  {
    avoid:
      'o su|tu cuenta|pedido|servicio|línea|contrato será|quedará (cerrada|cerrado|cancelada|cancelado|suspendida|suspendido|bloqueada|bloqueado)',
    bad: 'Responda o su cuenta será cerrada.',
    good: 'Si responde antes del viernes, su cuenta sigue abierta.',
  },
  {
    avoid: '(último aviso)|(última advertencia)|(última oportunidad)',
    bad: 'Es el último aviso.',
    good: 'Puede pagar hasta el viernes.',
  },
  {
    avoid: 'de lo contrario (cerraremos|cancelaremos|suspenderemos|bloquearemos|tomaremos|iniciaremos|nos veremos)',
    bad: 'De lo contrario cancelaremos la línea.',
    good: 'Si paga antes del viernes, la línea sigue abierta.',
  },
  {
    avoid: 'nos veremos|(me veré) obligados|obligado|obligada',
    bad: 'Nos veremos obligados a cerrarla.',
    good: 'La cuenta se cierra el sábado si no hay pago.',
  },
  {
    avoid: 'no tendremos|tendré más|otro|otra remedio|opción',
    bad: 'No tendremos más remedio que cerrarla.',
    good: 'La cuenta se cierra el sábado.',
  },
  {
    avoid: '(se va|te vas) a arrepentir',
    bad: 'Se va a arrepentir.',
    good: 'Después del viernes cuesta 60 €.',
  },
  {
    avoid: '(acciones legales)|(medidas legales)|(nos vemos en los tribunales)',
    bad: 'Tomaremos medidas legales.',
    good: 'Desde el 3 de mayo lleva la factura un abogado.',
  },
  {
    avoid: '(voy a|tendré que) (colgar|cerrar el chat|terminar el chat|cortar)',
    bad: 'Voy a cerrar el chat.',
    good: 'Quiero ayudarle, y con calma puedo hacerlo mejor.',
  },
  {
    avoid: '(queda|está|quedas|estás) advertido|advertida|avisado|avisada',
    bad: 'Queda advertido.',
    good: 'Su cuenta sigue abierta si paga antes del viernes.',
  },
  {
    avoid: '(aténgase|atente) a las consecuencias',
    bad: 'Aténgase a las consecuencias.',
    good: 'La cuenta se cierra el sábado.',
  },
  {
    avoid: '(lo toma o lo deja)|(lo tomas o lo dejas)',
    bad: 'Lo toma o lo deja.',
    good: 'La oferta vale hasta el viernes.',
  },
  {
    avoid:
      'si no (contesta|contestas|responde|respondes|paga|pagas|envía|envías|firma|firmas) ... (cerraremos|cerramos|cierro|cancelaremos|cancelamos|cortaremos|cortamos|suspenderemos|bloquearemos|perderá|perderás)',
    bad: 'Si no paga esta semana, cortaremos la línea.',
    good: 'La línea sigue abierta hasta el viernes.',
  },
  {
    avoid: 'o (paga|pagas|contesta|contestas|firma|firmas) [usted|tú] o',
    bad: 'O firma o cancelamos.',
    good: 'Con su firma sigue todo igual.',
  },
  {
    avoid:
      'si sigue|sigues (así|gritando|insultando|escribiendo así) ... (cierro|cierra|cerraré|cerramos|cuelgo|colgaré|termino|terminaré|corto)',
    bad: 'Si sigue gritando, cuelgo.',
    good: 'Quiero ayudarle. Dígame qué ha pasado, por favor.',
  },
];

/** Words that threaten. */
export const threats: PhraseLists = { en: english, es: spanish };
