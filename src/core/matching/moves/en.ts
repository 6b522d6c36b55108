import type { MovePhrases } from '../move-phrases.ts';

/** How agents do each move in English. */
export const englishMoves: MovePhrases = {
  greet: ['hi|hello|hey|welcome', 'good morning|afternoon|evening|day'],
  apologise: ['sorry', 'apologies', 'apologise|apologize'],
  close: [
    'goodbye|bye',
    'have a (great|good|nice|lovely) day|evening|weekend',
    'thanks|thank you for (contacting|chatting with) us',
  ],
  'offer-further-help': ['anything else [that] [i|we] can help|do|assist'],
};
