import { hedgeDensity } from '../../../../src/core/etiquette/rules/hedge-density.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('hedge-density', () => {
  it('reports many words of doubt', () => {
    checkMarked(
      hedgeDensity,
      `So, maybe {{order.id}} is probably late, I think.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      hedgeDensity,
      `Pues quizás llega tarde, creo, tal vez.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('counts what it is told to count', () => {
    checkQuiet(hedgeDensity, 'Maybe it is probably late, I think.', { options: { most: 3 } });
  });

  it('is quiet about one or two', () => {
    checkQuiet(hedgeDensity, 'Maybe {{order.id}} is late. It is usually here by noon.');
  });
});
