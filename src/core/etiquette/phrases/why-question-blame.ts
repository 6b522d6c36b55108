import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: '^[so|and|but] why did you',
    prefer: ['what made you'],
    bad: 'Why did you cancel the order?',
    good: 'Could you tell me what led you to cancel the order?',
  },
  {
    avoid: "^[so|and|but] why didn't|don't|haven't|hadn't|wouldn't|couldn't|weren't|aren't you",
    bad: "Why didn't you call us sooner?",
    good: 'What happened after the first call?',
  },
  {
    avoid: '^[so|and|but] why have|were|are you not',
    bad: 'Why have you not paid yet?',
    good: 'Is there something that keeps you from paying?',
  },
  {
    avoid: '^[so|and|but] why would|should you',
    bad: 'Why would you throw the receipt away?',
    good: 'Do you still have a photo of the receipt?',
  },
  {
    avoid:
      "(ask|know|tell me|tell us|explain|understand|wondering) why you (didn't|did not|haven't|have not|hadn't|never|failed|waited|cancelled|canceled|ignored|refused)",
    bad: "May I ask why you didn't read the terms?",
    good: 'Which part of the terms may I explain?',
  },
  {
    avoid: 'what made you think',
    bad: 'What made you think that returns are free?',
    good: 'Where did you read that returns are free?',
  },
  {
    avoid: 'what were you thinking',
    bad: 'What were you thinking?',
    good: 'Could you tell me what happened?',
  },
  {
    avoid: 'how could|can you not|forget|miss|lose',
    bad: 'How could you not see the notice?',
    good: 'The notice is at the bottom of the page.',
  },
  {
    avoid: "how come you didn't|never|haven't",
    bad: "How come you didn't tell us?",
    good: 'Thank you for telling us now.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid:
      '^[y|pero] por qué no [me|nos|lo|la] hizo|hiciste|pagó|pagaste|llamó|llamaste|leyó|leíste|avisó|avisaste|comprobó|comprobaste|contestó|contestaste|revisó|revisaste|envió|enviaste',
    bad: '¿Por qué no llamó antes?',
    good: '¿Qué pasó después de la primera llamada?',
  },
  {
    avoid: '^[y|pero] por qué no ha|has|había|habías',
    bad: '¿Por qué no ha pagado todavía?',
    good: '¿Hay algo que le impida pagar?',
  },
  {
    avoid: '^[y|pero] por qué canceló|cancelaste|devolvió|devolviste|tardó|tardaste|esperó|esperaste|borró|borraste',
    bad: '¿Por qué canceló el pedido?',
    good: '¿Qué le llevó a cancelar el pedido?',
  },
  {
    avoid: 'cómo es que no',
    bad: '¿Cómo es que no nos avisó?',
    good: 'Gracias por avisarnos ahora.',
  },
  {
    avoid: 'cómo pudo|pudiste no|olvidar|perder',
    bad: '¿Cómo pudo perder el recibo?',
    good: '¿Tiene una foto del recibo?',
  },
  {
    avoid: 'en qué estaba|estabas pensando',
    bad: '¿En qué estaba pensando?',
    good: '¿Me cuenta qué pasó?',
  },
];

/** Questions that ask customers to justify themselves. */
export const blamingWhys: PhraseLists = { en: english, es: spanish };
