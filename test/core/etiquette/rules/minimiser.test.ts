import { minimiser } from '../../../../src/core/etiquette/rules/minimiser.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('minimiser', () => {
  it('reports a word that belittles', () => {
    checkMarked(
      minimiser,
      `You just restart {{device.name}}.
#~  ^^^^`,
    );
    checkMarked(
      minimiser,
      `You can easily change it.
#~      ^^^^^^`,
    );
  });

  it('takes it out', () => {
    checkFix(minimiser, 'You simply restart it.', 'You restart it.');
    checkFix(minimiser, 'Simply click it.', 'Click it.');
    checkFix(minimiser, 'Puede cambiarlo fácilmente.', 'Puede cambiarlo.', { locale: 'es-ES' });
  });

  it('is quiet about just in other senses', () => {
    checkQuiet(minimiser, 'I am checking just to confirm {{order.id}}.');
    checkQuiet(minimiser, 'Just a moment, please.');
    checkQuiet(minimiser, 'It just before noon left us.');
  });
});
