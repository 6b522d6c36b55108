import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'you must',
    prefer: ['please'],
    bad: 'You must send the form by Friday.',
    good: 'Please send the form by Friday.',
  },
  {
    avoid: 'you have to',
    prefer: ['please'],
    bad: 'You have to restart the router.',
    good: 'Please restart the router.',
  },
  {
    avoid: 'you need to',
    prefer: ['please'],
    bad: 'You need to call the bank.',
    good: 'Please call the bank.',
  },
  {
    avoid: 'you are required to',
    prefer: ['please'],
    bad: 'You are required to sign it.',
    good: 'Please sign it.',
  },
  {
    avoid: 'you are to',
    prefer: ['please'],
    bad: 'You are to return it unopened.',
    good: 'Please return it unopened.',
  },
  {
    avoid: 'you better|(had better)',
    prefer: ['please'],
    bad: 'You better call them today.',
    good: 'Please call them today.',
  },
  {
    avoid: "you've got to",
    prefer: ['please'],
    bad: "You've got to update the app.",
    good: 'Please update the app.',
  },
  {
    avoid: "it is|it's mandatory|compulsory|obligatory that|for you to",
    prefer: ['please'],
    bad: 'It is mandatory for you to sign it.',
    good: 'Please sign it.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '[usted|tú] debe|debes|deberá|deberás',
    bad: 'Debe enviar el formulario.',
    good: '¿Podría enviar el formulario?',
  },
  {
    avoid: '[usted|tú] tiene|tienes que',
    bad: 'Tiene que reiniciar el router.',
    good: 'Por favor, reinicie el router.',
  },
  {
    avoid: 'está|estás obligado|obligada a',
    bad: 'Está obligado a firmarlo.',
    good: 'Solo falta su firma.',
  },
  {
    avoid: 'es obligatorio que',
    bad: 'Es obligatorio que lo firme.',
    good: 'Solo falta su firma.',
  },
  {
    avoid: 'ha|has de',
    bad: 'Ha de llamar al banco.',
    good: '¿Podría llamar al banco?',
  },
  {
    avoid: '[usted|tú] necesita|necesitas',
    bad: 'Necesita reiniciar el router.',
    good: '¿Podría reiniciar el router?',
  },
  {
    avoid: 'hay que',
    bad: 'Hay que firmarlo hoy.',
    good: '¿Podría firmarlo hoy?',
  },
];

/** Orders to the customer. */
export const directives: PhraseLists = { en: english, es: spanish };
