import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: '^[but|and] unfortunately',
    prefer: [''],
    bad: 'Unfortunately, it is sold out until May.',
    good: 'It is back in stock in May.',
  },
  {
    avoid: 'unfortunately',
    prefer: [''],
    bad: 'Hi {{customer.firstName}}, unfortunately it is sold out.',
    good: 'Hi {{customer.firstName}}, it is back in May.',
  },
  {
    avoid: '^regrettably',
    prefer: [''],
    bad: 'Regrettably, the office is closed today.',
    good: 'The office opens again tomorrow at nine.',
  },
  {
    avoid: '^sadly',
    prefer: [''],
    bad: 'Sadly, we no longer sell it.',
    good: 'We sell a newer one now.',
  },
  {
    avoid: '^(i|we) regret to (inform|tell|advise) you [that]',
    prefer: [''],
    bad: 'We regret to inform you that the offer has ended.',
    good: 'The offer ended on Sunday.',
  },
  {
    avoid: "^(i'm|i am|we're|we are) sorry to (inform|tell|advise) you [that]",
    prefer: [''],
    bad: 'I am sorry to inform you that it is sold out.',
    good: 'It is back in stock in May.',
  },
  {
    avoid: '^it is with regret that',
    prefer: [''],
    bad: 'It is with regret that we close the shop in Hull.',
    good: 'The shop in Hull closes on 3 May.',
  },
  {
    avoid: '^bad news',
    bad: 'Bad news: it is sold out.',
    good: 'It is back in stock in May.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '^[pero] lamentablemente',
    prefer: [''],
    bad: 'Lamentablemente, está agotado hasta mayo.',
    good: 'Vuelve a estar disponible en mayo.',
  },
  {
    avoid: 'lamentablemente|desafortunadamente|desgraciadamente',
    prefer: [''],
    bad: 'Hola, lamentablemente está agotado.',
    good: 'Hola, vuelve a estar disponible en mayo.',
  },
  {
    avoid: '^[pero] desafortunadamente',
    prefer: [''],
    bad: 'Desafortunadamente, hoy no abrimos.',
    good: 'Abrimos mañana a las nueve.',
  },
  {
    avoid: '^[pero] desgraciadamente|infortunadamente',
    prefer: [''],
    bad: 'Desgraciadamente, ya no lo vendemos.',
    good: 'Ahora vendemos uno más nuevo.',
  },
  {
    avoid: '^[pero] por desgracia',
    prefer: [''],
    bad: 'Por desgracia, está agotado.',
    good: 'Vuelve a estar disponible en mayo.',
  },
  {
    avoid:
      '^lamento|lamentamos|siento|sentimos (informarle|informarte|comunicarle|comunicarte|decirle|decirte) [de] que',
    prefer: [''],
    bad: 'Lamentamos informarle que la oferta terminó.',
    good: 'La oferta terminó el domingo.',
  },
  {
    avoid: '^malas noticias',
    bad: 'Malas noticias: está agotado.',
    good: 'Vuelve a estar disponible en mayo.',
  },
];

/** Words that announce bad news. */
export const badNewsOpeners: PhraseLists = { en: english, es: spanish };
