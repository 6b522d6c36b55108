import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid:
      "(i'm|i am) [so|very|really|truly|terribly] sorry for|about the|your|this|my [long|slight|brief|short|little|small] wait|delay|hold",
    prefer: ['I appreciate your patience'],
    bad: "I'm sorry for the wait. I have your order here.",
    good: 'I appreciate your patience. I have your order here.',
  },
  {
    avoid:
      "(we're|we are) [so|very|really|truly|terribly] sorry for|about the|your|this|our [long|slight|brief|short|little|small] wait|delay|hold",
    prefer: ['we appreciate your patience'],
    bad: 'We are sorry for the wait.',
    good: 'We appreciate your patience.',
  },
  {
    avoid: 'sorry for|about the|your|this|my|our [long|slight|brief|short|little|small] wait|delay|hold',
    prefer: ['thank you for waiting'],
    bad: 'Sorry for the wait. Your order is here.',
    good: 'Thank you for waiting. Your order is here.',
  },
  {
    avoid: 'sorry for|about [the|my|our] late|slow|delayed reply|response|answer',
    prefer: ['thank you for your patience'],
    bad: 'Sorry for the late reply.',
    good: 'Thank you for your patience.',
  },
  {
    avoid: 'sorry to (keep|have kept) you (waiting|on hold)',
    prefer: ['thank you for waiting'],
    bad: 'Sorry to keep you waiting.',
    good: 'Thank you for waiting.',
  },
  {
    avoid: 'sorry for keeping|making you wait|waiting',
    prefer: ['thank you for waiting'],
    bad: 'Sorry for keeping you waiting.',
    good: 'Thank you for waiting.',
  },
  {
    avoid: 'sorry [that] you had to wait',
    prefer: ['thank you for waiting'],
    bad: 'Sorry you had to wait.',
    good: 'Thank you for waiting.',
  },
  {
    avoid: 'i apologise|apologize for the|this|your|my [long|slight|brief] wait|delay|hold',
    prefer: ['I appreciate your patience'],
    bad: 'I apologise for the delay.',
    good: 'I appreciate your patience.',
  },
  {
    avoid: 'i apologise|apologize for keeping|making you wait|waiting',
    prefer: ['I appreciate your patience'],
    bad: 'I apologise for keeping you waiting.',
    good: 'I appreciate your patience.',
  },
  {
    avoid: 'we apologise|apologize for keeping|making you wait|waiting',
    prefer: ['we appreciate your patience'],
    bad: 'We apologise for keeping you waiting.',
    good: 'We appreciate your patience.',
  },
  {
    avoid: 'we apologise|apologize for the|this|your|our [long|slight|brief] wait|delay|hold',
    prefer: ['we appreciate your patience'],
    bad: 'We apologise for the wait.',
    good: 'We appreciate your patience.',
  },
  {
    avoid: '[my|our] apologies for the|this|your|my [long|slight|brief] wait|delay|hold',
    prefer: ['thank you for waiting'],
    bad: 'Apologies for the wait.',
    good: 'Thank you for waiting.',
  },
  {
    avoid: '[my|our] apologies for keeping|making you wait|waiting',
    prefer: ['thank you for waiting'],
    bad: 'My apologies for keeping you waiting.',
    good: 'Thank you for waiting.',
  },
  {
    avoid: '[my|our] apologies for the|my|our|this late|slow|delayed reply|response|answer',
    prefer: ['thank you for your patience'],
    bad: 'Our apologies for the slow response.',
    good: 'Thank you for your patience.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'lamento|lamentamos|siento|sentimos [mucho] la [larga] espera|demora',
    prefer: ['gracias por esperar'],
    bad: 'Lamentamos la espera.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: '(lo siento|perdón|perdona|perdone|disculpas) [mucho] por la [larga] espera|demora',
    prefer: ['gracias por esperar'],
    bad: 'Perdón por la espera.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: 'disculpe|disculpa|disculpen|perdone|perdona [por] la [larga] espera|demora|tardanza',
    prefer: ['gracias por esperar'],
    bad: 'Disculpe la espera.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: 'perdón|perdone|perdona|disculpe|disculpa por hacerle|hacerte|haberle|haberte [hecho] esperar',
    prefer: ['gracias por esperar'],
    bad: 'Disculpe por hacerle esperar.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: '(lamento|siento|disculpe|disculpa|perdón por) el retraso en responder|contestar|(la respuesta)',
    prefer: ['gracias por su paciencia'],
    bad: 'Disculpe el retraso en responder.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: '(perdón|perdona|perdone|disculpa|disculpe|disculpas) [por] el retraso|(la tardanza)',
    prefer: ['gracias por esperar'],
    bad: 'Disculpa por el retraso.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: '(siento|sentimos|lamento|lamentamos) [mucho] (haberle|haberte|hacerle|hacerte) [hecho] esperar',
    prefer: ['gracias por esperar'],
    bad: 'Sentimos haberle hecho esperar.',
    good: 'Gracias por esperar.',
  },
  {
    avoid: '(pedimos|pido|ofrecemos) disculpas por (el retraso|la espera|la demora|la tardanza)',
    prefer: ['agradecemos su paciencia'],
    bad: 'Pido disculpas por la demora.',
    good: 'Agradecemos su paciencia.',
  },
];

/** Apologies for a wait in the chat. */
export const sorryForWaits: PhraseLists = { en: english, es: spanish };
