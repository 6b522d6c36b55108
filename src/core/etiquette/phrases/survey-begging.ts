import type { PhraseEntry, PhraseLists } from '../phrase-entry.ts';

const english: readonly PhraseEntry[] = [
  {
    avoid: '(5|five) stars|(star review)|(star rating)|(out of five)|(out of 5)',
    bad: 'Please rate us five stars.',
    good: 'You can rate this chat here.',
  },
  {
    avoid: '(5-star|five-star) rating|review|feedback|score|survey',
    bad: 'We hope for a 5-star rating.',
    good: 'You can rate this chat here.',
  },
  {
    avoid: '(10|ten) out of 10|ten',
    bad: 'Please give me ten out of ten.',
    good: 'You can rate this chat here.',
  },
  {
    avoid:
      '[a|an] (good|great|positive|high|excellent|favourable|favorable|nice|top|perfect|better) (rating|review|score|survey|feedback score|csat)',
    prefer: ['your rating'],
    bad: 'I would love a good rating.',
    good: 'I would love your rating.',
  },
  {
    avoid:
      '(rate|score) me|us|this|(the chat)|(our service)|(my service) [a|an|with] [a|an] (10|5|ten|five|high|highly|well|excellent|positively|9|nine)',
    bad: 'Please rate me 10.',
    good: 'Please tell us how it went.',
  },
  {
    avoid:
      '(give|leave|grant) (me|us) [a|an] (10|5|ten|five|good|great|positive|high|excellent|perfect|top|thumbs up|like)',
    bad: 'Give me a ten if you can.',
    good: 'Please tell us how it went.',
  },
  {
    avoid:
      '(anything|everything|a score|a rating) (less|lower|below|under) than|five|ten|5|10|9 ... (counts|is|hurts|affects|means)',
    bad: 'Anything less than ten counts against me.',
    good: 'Please tell us how it went.',
  },
  {
    avoid: '(my|our) (job|bonus|pay|commission|performance) depends on',
    bad: 'My bonus depends on your answer.',
    good: 'Please tell us how it went.',
  },
  {
    avoid: "(don't forget|remember|be sure|make sure) to (rate me|rate us|give me|give us|score me)",
    bad: "Don't forget to rate me.",
    good: 'You can rate this chat here.',
  },
  {
    avoid:
      "(it would|it will|it'll|that would) (help me|mean a lot|mean the world|help us) ... ... (rate|rating|review|score|star|stars|survey)",
    bad: 'It would mean a lot if you could leave a rating.',
    good: 'You can rate this chat here.',
  },
  {
    avoid: '(thumbs up|smiley|happy face) (in|on) (the|our|my) survey',
    bad: 'I hope for a thumbs up in the survey.',
    good: 'A short survey follows.',
  },
  {
    avoid: '(very satisfied|extremely satisfied|completely satisfied) (in|on) (the|our) (survey|questionnaire)',
    bad: 'Please choose very satisfied in the survey.',
    good: 'A short survey follows.',
  },
];

const spanish: readonly PhraseEntry[] = [
  {
    avoid: '(5|cinco) estrellas',
    bad: 'Déjenos cinco estrellas.',
    good: 'Puede valorar este chat aquí.',
  },
  {
    avoid: '(un|el|de) (10|diez|5|cinco) (en|de|sobre) [la|10|diez|5|cinco] [encuesta|valoración|puntuación]',
    bad: 'Póngame un diez en la encuesta.',
    good: 'Puede valorar este chat aquí.',
  },
  {
    avoid:
      '[una|un] (buena|alta|excelente|positiva|máxima|mejor) (valoración|puntuación|calificación|nota|reseña|encuesta)',
    prefer: ['su valoración'],
    bad: 'Agradecería una buena valoración.',
    good: 'Agradecería su valoración.',
  },
  {
    avoid:
      '[una|un] (valoración|puntuación|calificación|nota|reseña|encuesta) (positiva|alta|excelente|máxima|favorable)',
    prefer: ['su valoración'],
    bad: 'Déjenos una valoración positiva.',
    good: 'Déjenos su valoración.',
  },
  {
    avoid: '(valóreme|valórame|califíqueme|califícame|puntúeme|puntúame) (con|bien|positivamente)',
    bad: 'Valóreme con un diez.',
    good: 'Puede valorar este chat aquí.',
  },
  {
    avoid: '(mi|nuestro) (trabajo|bono|sueldo|puesto) depende de',
    bad: 'Mi bono depende de su respuesta.',
    good: 'Cuéntenos cómo le fue.',
  },
  {
    avoid: 'no olvide|olvides (valorarme|calificarme|puntuarme)',
    bad: 'No olvide valorarme.',
    good: 'Puede valorar este chat aquí.',
  },
];

/** Requests for a good score. */
export const beggedScores: PhraseLists = { en: english, es: spanish };
