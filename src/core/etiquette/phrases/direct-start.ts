import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: '^so',
    prefer: [''],
    bad: 'So, your order is late.',
    good: 'Your order is late.',
  },
  {
    avoid: '^then',
    prefer: [''],
    bad: 'Then send me the number.',
    good: 'Could you send me the number?',
  },
  {
    avoid: '^and',
    prefer: [''],
    bad: 'And what is your name?',
    good: 'What is your name?',
  },
  {
    avoid: '^but',
    prefer: [''],
    bad: 'But the shop is closed.',
    good: 'The shop is closed.',
  },
  {
    avoid: '^because',
    bad: 'Because it was out of stock.',
    good: 'It was out of stock.',
  },
  {
    avoid: '^anyway',
    prefer: [''],
    bad: 'Anyway, we can send it again.',
    good: 'We can send it again.',
  },
  {
    avoid: '^look',
    prefer: [''],
    bad: 'Look, I can only offer a voucher.',
    good: 'I can offer a voucher.',
  },
  {
    avoid: '^listen',
    prefer: [''],
    bad: 'Listen, it will be there tomorrow.',
    good: 'It will be there tomorrow.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '^pues',
    prefer: [''],
    bad: 'Pues, su pedido llega tarde.',
    good: 'Su pedido llega tarde.',
  },
  {
    avoid: '^entonces',
    prefer: [''],
    bad: 'Entonces, envíeme el número.',
    good: '¿Podría enviarme el número?',
  },
  {
    avoid: '^y',
    prefer: [''],
    bad: 'Y su nombre es Ana, ¿verdad?',
    good: 'Su nombre es Ana, ¿verdad?',
  },
  {
    avoid: '^pero',
    prefer: [''],
    bad: 'Pero la tienda está cerrada.',
    good: 'La tienda está cerrada.',
  },
  {
    avoid: '^mire|mira|oiga|oye',
    prefer: [''],
    bad: 'Mire, solo puedo ofrecerle un vale.',
    good: 'Puedo ofrecerle un vale.',
  },
];

/** Words that lead on, where nothing was said before. */
export const directStarts: PhraseLists = { en: english, es: spanish };
