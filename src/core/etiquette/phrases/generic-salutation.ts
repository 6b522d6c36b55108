import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'dear [our] [valued|esteemed|loyal] customer|customers',
    prefer: ['hello'],
    bad: 'Dear valued customer, your plan ends on 3 May.',
    good: 'Hello {{customer.firstName}}, your plan ends on 3 May.',
  },
  {
    avoid: 'dear [our] [valued|esteemed|loyal] client|clients|patron|patrons',
    prefer: ['hello'],
    bad: 'Dear client, we have your form.',
    good: 'Hello, we have your form.',
  },
  {
    avoid: 'dear [our] [valued] user|users|member|members|subscriber|subscribers',
    prefer: ['hello'],
    bad: 'Dear user, your password was changed.',
    good: 'Hello, your password was changed.',
  },
  {
    avoid: 'dear [our] [valued] guest|guests|passenger|passengers|traveller|traveler|shopper|buyer',
    prefer: ['hello'],
    bad: 'Dear guest, your room is ready.',
    good: 'Hello {{customer.firstName}}, your room is ready.',
  },
  {
    avoid: 'dear [our] [valued] applicant|applicants|caller|consumer|account-holder|cardholder|policyholder',
    prefer: ['hello'],
    bad: 'Dear applicant, we have your papers.',
    good: 'Hello {{customer.firstName}}, we have your papers.',
  },
  {
    avoid: 'hello|hi|hey|greetings [valued] customer|client|user',
    prefer: ['hello'],
    bad: 'Hi customer, how can I help?',
    good: 'Hello, how can I help?',
  },
  {
    avoid: 'to whom it may concern',
    prefer: ['hello'],
    bad: 'To whom it may concern, we have closed your request.',
    good: 'Hello, we have closed your request.',
  },
  {
    avoid: 'dear all',
    prefer: ['hello everyone'],
    bad: 'Dear all, the shop is closed on Monday.',
    good: 'Hello everyone, the shop is closed on Monday.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'estimado|querido|apreciado|distinguido [y|valioso] cliente|usuario|socio|abonado|suscriptor',
    prefer: ['hola'],
    bad: 'Estimado cliente, hemos recibido su solicitud.',
    good: 'Hola, {{customer.firstName}}: hemos recibido su solicitud.',
  },
  {
    avoid: 'estimada|querida|apreciada|distinguida clienta|usuaria|socia',
    prefer: ['hola'],
    bad: 'Estimada clienta, su pedido está listo.',
    good: 'Hola, {{customer.firstName}}: su pedido está listo.',
  },
  {
    avoid: 'estimados|queridos clientes|usuarios|socios',
    prefer: ['hola'],
    bad: 'Estimados clientes, el lunes cerramos.',
    good: 'Hola, el lunes cerramos.',
  },
  {
    avoid: 'a quien corresponda',
    prefer: ['hola'],
    bad: 'A quien corresponda: hemos cerrado su caso.',
    good: 'Hola, hemos cerrado su caso.',
  },
  {
    avoid: 'a quien pueda interesar',
    prefer: ['hola'],
    bad: 'A quien pueda interesar, cerramos el lunes.',
    good: 'Hola, cerramos el lunes.',
  },
  {
    avoid: 'hola|buenos cliente|usuario',
    prefer: ['hola'],
    bad: 'Hola cliente, ¿en qué puedo ayudarle?',
    good: 'Hola, ¿en qué puedo ayudarle?',
  },
];

/** Greetings that name nobody. */
export const genericSalutations: PhraseLists = { en: english, es: spanish };
