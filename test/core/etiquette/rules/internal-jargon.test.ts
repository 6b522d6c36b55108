import { internalJargon } from '../../../../src/core/etiquette/rules/internal-jargon.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('internal-jargon', () => {
  it('reports words of the trade', () => {
    checkMarked(
      internalJargon,
      `The TAT is two days.
#~  ^^^`,
    );
    checkMarked(
      internalJargon,
      `I passed {{order.id}} to tier 2 support.
#~                       ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      internalJargon,
      `El SLA es de dos días.
#~ ^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(internalJargon, 'Your return number (RMA) is {{order.id}}.');
    checkQuiet(internalJargon, 'The RMA (return number) is here.');
    checkQuiet(internalJargon, 'Corn on the cob is a poc.');
    checkQuiet(internalJargon, 'Part RMA-200.');
    checkQuiet(internalJargon, 'The SLA is two days.', { options: { allowed: ['SLA'] } });
  });

  it('writes it better', () => {
    checkFix(internalJargon, 'The TAT is two days.', 'The waiting time is two days.');
  });
});
