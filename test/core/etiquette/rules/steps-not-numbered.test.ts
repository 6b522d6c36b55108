import { stepsNotNumbered } from '../../../../src/core/etiquette/rules/steps-not-numbered.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('steps-not-numbered', () => {
  it('reports steps in one paragraph', () => {
    checkMarked(
      stepsNotNumbered,
      `Hello. Open the app. Tap Bills. Choose {{order.id}}. Bye.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      stepsNotNumbered,
      `Hi. Open the app, tap Bills, and then press Pay.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      stepsNotNumbered,
      `Ya. Abra la aplicación. Pulse Facturas. Elija Pagar.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(stepsNotNumbered, '1. Open the app.\n2. Tap Bills.\n3. Press Pay.');
    checkQuiet(stepsNotNumbered, 'Open the app.\nTap Bills.\nPress Pay.');
    checkQuiet(stepsNotNumbered, 'Open the app and tap Bills.');
    checkQuiet(stepsNotNumbered, 'Add, remove or change plans at any time.');
    checkQuiet(stepsNotNumbered, 'Open. Tap. Press.', { part: 'button' });
  });

  it('writes it better', () => {
    checkFix(
      stepsNotNumbered,
      'Hello. Open the app. Tap Bills. Press Pay.',
      'Hello.\n1. Open the app.\n2. Tap Bills.\n3. Press Pay.',
    );
  });
});
