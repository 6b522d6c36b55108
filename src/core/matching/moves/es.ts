import type { MovePhrases } from '../move-phrases.ts';

/** How agents do each move in Spanish. */
export const spanishMoves: MovePhrases = {
  greet: ['hola', 'buenos días', 'buenas tardes|noches'],
  apologise: ['lo siento', 'disculpe|disculpa|disculpas', 'perdón'],
  close: ['adiós', 'hasta luego|pronto', 'que tenga|tengas [un] buen día'],
  'offer-further-help': ['algo más'],
};
