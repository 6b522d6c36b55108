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
  {
    avoid: 'anything|everything (below|under|less than|lower than) [a] (10|ten|9|nine|5|five)',
    bad: 'Anything under a 9 counts as bad.',
    good: 'You can tell us how it went in the survey.',
  },
  {
    avoid: '(please|kindly) (choose|pick|select|press|click|tap) [a|the] (10|ten|5|five)',
    bad: 'Please press 5 in the survey.',
    good: 'Please take the survey, if you like.',
  },
  {
    avoid:
      'rate (this|the|our|my|your) chat|service|call|conversation|experience|help as|with|at [an|a] (excellent|great|perfect|outstanding|very good|the best|top|10|ten|5|five)',
    bad: 'Kindly rate our service as outstanding.',
    good: 'You can rate our service in the survey.',
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
  {
    avoid:
      '(califica|califique|valora|valore|puntúa|puntúe) (este|esta|el|la|mi|nuestro|nuestra) _ (como|con) [un|una] (excelente|perfecto|perfecta|muy bueno|muy buena|10|diez|5|cinco)',
    bad: 'Valore el servicio como excelente.',
    good: 'Puede valorar el servicio en la encuesta.',
  },
  {
    avoid:
      '(encantaría|gustaría|agradecería|agradecemos|agradeceríamos) [recibir|tener] una (buena|excelente|alta) (valoración|nota|puntuación|calificación|reseña)',
    bad: 'Me gustaría recibir una buena nota.',
    good: 'Puede contarnos cómo fue en la encuesta.',
  },
];

/** Requests for a good score. */
export const beggedScores: PhraseLists = { en: english, es: spanish };
