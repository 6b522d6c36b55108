import { holdNoPermission } from '../../../../src/core/etiquette/rules/hold-no-permission.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('hold-no-permission', () => {
  it('reports a wait without a question or a reason', () => {
    checkMarked(
      holdNoPermission,
      `Hi. Please hold.
#~  ^^^^^^^^^^^`,
    );
    checkMarked(
      holdNoPermission,
      `{{customer.firstName}}, please bear with me.
#~                      ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      holdNoPermission,
      `I am sorry. I will put you on hold.
#~          ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      holdNoPermission,
      `Ya. Le pongo en espera.
#~  ^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(holdNoPermission, 'May I put you on hold?');
    checkQuiet(holdNoPermission, 'Please bear with me while I look it up.');
    checkQuiet(holdNoPermission, 'Please hold the button for five seconds.');
    checkQuiet(holdNoPermission, 'Please wait until it is green.');
    checkQuiet(holdNoPermission, 'Hold on to the receipt.');
    checkQuiet(holdNoPermission, 'Espere un momento mientras lo reviso.', { locale: 'es-ES' });
    checkQuiet(holdNoPermission, 'Espere recibir un correo.', { locale: 'es-ES' });
  });
});
