import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'sorry ... but|however',
    bad: "I'm sorry, but we cannot find it.",
    good: "I'm sorry. We have not found it yet.",
  },
  {
    avoid: 'apologies ... but|however',
    bad: 'My apologies, but the shop is closed.',
    good: 'My apologies. The shop opens again at nine.',
  },
  {
    avoid: 'apologise|apologize ... but|however',
    bad: 'We apologise for the delay, but we are busy.',
    good: 'We apologise for the delay. An engineer comes tomorrow at nine.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'siento|sentimos|lamento|lamentamos ... pero|(sin embargo)',
    bad: 'Lo siento, pero no lo encontramos.',
    good: 'Lo siento. Todavía no lo hemos encontrado.',
  },
  {
    avoid: 'perdón|perdone|perdona|disculpe|disculpa|disculpas ... pero|(sin embargo)',
    bad: 'Disculpe, pero la tienda está cerrada.',
    good: 'Disculpe. La tienda abre a las nueve.',
  },
];

/** Apologies that go on with “but”. */
export const apologiesWithBut: PhraseLists = { en: english, es: spanish };
