import { createPhraseRule } from '../phrase-rule.ts';
import { beggedScores } from '../phrases/survey-begging.ts';

/** A request for a good score. */
export const surveyBegging = createPhraseRule({
  id: 'survey-begging',
  category: 'flow',
  description: 'Ask for honest feedback, not for a good score.',
  severity: 'off',
  phrases: beggedScores,
  say: ({ found }) => `“${found}” begs for a score. Ask how it went, and leave the answer open.`,
  counts: ({ found }, { prose }) =>
    !/(?:stars|estrellas|rating|review|score|nota|valoración|puntuación|calificación|reseña|positiva|alta|excelente|máxima|favorable)$/i.test(
      found,
    ) || RATES.test(prose.lower),
});

/** Hotels have stars and good ratings too; only who asks for them begs. */
const RATES =
  /(?<!\p{L})(?:rate (?:us|me|this|my|our)|survey|feedback|give|leave|please|would mean|means a lot|appreciate|grateful|hope|hoping|love|could you|kindly|help (?:me|us)|encuesta|califi\p{L}*|valor[ae]|puntú[ae]|agrade\p{L}*|gracias por|por favor|espero|esperamos|encantaría|gustaría|me ayuda|nos ayuda|déj[ea]n?os|déj[ea]me|den?os|deme|póng[ae](?:me|nos))(?!\p{L})/u;
