import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: 'sorry|apologise|apologize|apologies|apology|apologising|apologizing [again|sincerely|in advance] if',
    bad: "I'm sorry if that upset you.",
    good: "I'm sorry that my answer was rude.",
  },
  {
    avoid:
      'sorry|apologise|apologize|apologies|apology|apologising|apologizing [again|sincerely|in advance] for|about any _',
    bad: 'We apologise for any delay.',
    good: 'We apologise for the delay of two days.',
  },
  {
    avoid:
      'sorry|apologise|apologize|apologies|apology|apologising|apologizing [again|sincerely|in advance] for|about any _ ... _ may|might|could have [caused|created|brought]',
    bad: 'Sorry for any confusion this may have caused.',
    good: 'Sorry that my first answer was unclear.',
  },
  {
    avoid:
      'sorry|apologise|apologize|apologies|apology|apologising|apologizing [again|sincerely|in advance] for|about the|this|that _ ... _ may|might|could have [caused|created|brought]',
    bad: 'Sorry for the confusion that may have caused.',
    good: 'Sorry that my first answer was unclear.',
  },
  {
    avoid: 'sorry|apologise|apologize|apologies|apology [again|sincerely|in advance] for|about anything',
    bad: 'Sorry for anything that went wrong.',
    good: 'Sorry that the fitter never came.',
  },
  {
    avoid: 'regret any _',
    bad: 'We regret any trouble.',
    good: 'We regret that the line was down.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: 'siento|sentimos|lamento|lamentamos|perdón|perdone|perdona|disculpe|disculpa|disculpen|disculpas [mucho] si',
    bad: 'Lamento si le molestó mi respuesta.',
    good: 'Lamento que mi respuesta fuera brusca.',
  },
  {
    avoid: 'siento|sentimos|lamento|lamentamos [mucho] cualquier _',
    bad: 'Lamentamos cualquier molestia.',
    good: 'Lamentamos el retraso de dos días.',
  },
  {
    avoid: 'disculpas|perdón|disculpamos|disculpe|disculpa|disculpen|perdone|perdona [por] cualquier _',
    bad: 'Disculpe por cualquier error.',
    good: 'Disculpe el error en la factura.',
  },
  {
    avoid:
      'siento|sentimos|lamento|lamentamos|disculpe|disculpa|disculpen|disculpas|perdón [mucho] [por] las|los|el|la _ ... que [esto|ello] [le|te|les] pueda|puedan|pudiera|pudieran|haya|hayan [haber] [podido] [causado|causar|ocasionado|ocasionar|generar|suponer]',
    bad: 'Lamentamos las molestias que esto pueda ocasionar.',
    good: 'Lamentamos que mañana no haya luz de nueve a diez.',
  },
];

/** Apologies that doubt the harm. */
export const conditionalApologies: PhraseLists = { en: english, es: spanish };
