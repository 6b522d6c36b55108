import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: "dear sir [or|and] madam|ma'am",
    prefer: ['hello', 'good morning'],
    bad: 'Dear Sir or Madam, thank you for your message.',
    good: 'Hello, thank you for your message.',
  },
  {
    avoid: 'dear sirs|madam',
    prefer: ['hello'],
    bad: 'Dear Madam, your card is on its way.',
    good: 'Hello, your card is on its way.',
  },
  {
    avoid: 'ladies and gentlemen|gents',
    prefer: ['everyone'],
    bad: 'Hello ladies and gentlemen, the line is open again.',
    good: 'Hello everyone, the line is open again.',
  },
  {
    avoid: 'sir',
    prefer: [''],
    bad: 'Thank you, sir. Your order is on its way.',
    good: 'Thank you. Your order is on its way.',
  },
  {
    avoid: 'madam',
    prefer: [''],
    bad: 'Yes, madam, I can change that.',
    good: 'Yes, I can change that.',
  },
  {
    avoid: "ma'am|maam|mam",
    prefer: [''],
    bad: "Sorry, ma'am. I'll check again.",
    good: "Sorry about that. I'll check again.",
  },
  {
    avoid: 'miss',
    prefer: [''],
    bad: "Certainly, miss. It's booked.",
    good: "Certainly. It's booked.",
  },
  {
    avoid: 'missus',
    prefer: [''],
    bad: 'Hello missus, how can I help?',
    good: 'Hello, how can I help?',
  },
  {
    avoid: 'ladies',
    prefer: ['everyone'],
    bad: 'Good morning, ladies!',
    good: 'Good morning, everyone!',
  },
  {
    avoid: 'gentlemen',
    prefer: ['everyone'],
    bad: 'Thank you, gentlemen.',
    good: 'Thank you, everyone.',
  },
  {
    avoid: 'guys',
    prefer: ['everyone', 'all'],
    bad: 'Hi guys, the app is back.',
    good: 'Hi everyone, the app is back.',
  },
  {
    avoid: 'bro|brother',
    prefer: [''],
    bad: 'Thanks bro! All set.',
    good: 'Thanks! All set.',
  },
  {
    avoid: 'dude',
    prefer: [''],
    bad: 'Hey dude, your refund is done.',
    good: 'Hello, your refund is done.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'estimado señor [o] señora',
    prefer: ['hola', 'buenos días'],
    bad: 'Estimado señor o señora, gracias por escribirnos.',
    good: 'Hola, gracias por escribirnos.',
  },
  {
    avoid: 'muy señor mío',
    prefer: ['hola', 'buenos días'],
    bad: 'Muy señor mío, hemos recibido su mensaje.',
    good: 'Hola, hemos recibido su mensaje.',
  },
  {
    avoid: 'muy señores míos',
    prefer: ['hola', 'buenos días'],
    bad: 'Muy señores míos, hemos recibido su mensaje.',
    good: 'Hola, hemos recibido su mensaje.',
  },
  {
    avoid: 'damas y caballeros',
    prefer: [''],
    bad: 'Damas y caballeros, la línea vuelve a funcionar.',
    good: 'La línea vuelve a funcionar.',
  },
  {
    avoid: 'señor',
    prefer: [''],
    bad: 'Gracias, señor. Ya está cambiado.',
    good: 'Gracias. Ya está cambiado.',
  },
  {
    avoid: 'señora',
    prefer: [''],
    bad: 'Sí, señora, se lo envío hoy.',
    good: 'Sí, se lo envío hoy.',
  },
  {
    avoid: 'señorita',
    prefer: [''],
    bad: 'Buenos días, señorita. ¿En qué puedo ayudarle?',
    good: 'Buenos días. ¿En qué puedo ayudarle?',
  },
  {
    avoid: 'caballero',
    prefer: [''],
    bad: 'Por supuesto, caballero.',
    good: 'Por supuesto.',
  },
  {
    avoid: 'chicos|chicas',
    prefer: [''],
    bad: 'Hola, chicos, la aplicación ya funciona.',
    good: 'Hola, la aplicación ya funciona.',
  },
];

/** Forms of address that tell or guess a gender, with what to say instead. */
export const genderedAddresses: PhraseLists = { en: english, es: spanish };
