import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'just',
    prefer: [''],
    bad: 'You just restart it.',
    good: 'You restart it.',
  },
  {
    avoid: 'simply',
    prefer: [''],
    bad: 'Simply click the gear.',
    good: 'Click the gear.',
  },
  {
    avoid: 'obviously',
    prefer: [''],
    bad: 'It is obviously the blue one.',
    good: 'It is the blue one.',
  },
  {
    avoid: 'clearly',
    prefer: [''],
    bad: 'It is clearly on page two.',
    good: 'It is on page two.',
  },
  {
    avoid: 'easily',
    prefer: [''],
    bad: 'You can easily change it.',
    good: 'You can change it.',
  },
  {
    avoid: 'easy',
    bad: 'It is easy: open the app.',
    good: 'Open the app.',
  },
  {
    avoid: 'basically',
    prefer: [''],
    bad: 'Basically, it is a second card.',
    good: 'It is a second card.',
  },
  {
    avoid: 'merely',
    prefer: [''],
    bad: 'You merely sign it.',
    good: 'You sign it.',
  },
  {
    avoid: '(all you have to do is)|(all you need to do is)',
    prefer: ['please'],
    bad: 'All you have to do is sign it.',
    good: 'Please sign it.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'simplemente',
    prefer: [''],
    bad: 'Simplemente reinicie el router.',
    good: 'Reinicie el router.',
  },
  {
    avoid: 'solamente|(nada más que)',
    prefer: [''],
    bad: 'Solamente firme aquí.',
    good: 'Firme aquí.',
  },
  {
    avoid: 'obviamente|evidentemente',
    prefer: [''],
    bad: 'Es obviamente el azul.',
    good: 'Es el azul.',
  },
  {
    avoid: 'fácilmente',
    prefer: [''],
    bad: 'Puede cambiarlo fácilmente.',
    good: 'Puede cambiarlo.',
  },
  {
    avoid: 'básicamente',
    prefer: [''],
    bad: 'Básicamente, es otra tarjeta.',
    good: 'Es otra tarjeta.',
  },
  {
    avoid: '(lo único que tiene que hacer es)',
    bad: 'Lo único que tiene que hacer es firmar.',
    good: 'Por favor, firme.',
  },
];

/** Words that make a task sound small. */
export const minimisers: PhraseLists = { en: english, es: spanish };
