import { registerMix } from '../../../../src/core/etiquette/rules/register-mix.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('register-mix', () => {
  it('reports words for friends beside words of a letter', () => {
    checkMarked(
      registerMix,
      `Hi. Hey {{customer.firstName}}! We regret that it is late.
#~  ^^^`,
    );
    checkMarked(
      registerMix,
      `Hi. No worries! Please do not hesitate to call.
#~  ^^^^^^^^^^`,
    );
    checkMarked(
      registerMix,
      `Usted recibirá un correo. Si tienes dudas sobre tu pedido, escriba.
#~                           ^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(registerMix, 'Hey {{customer.firstName}}! It is on its way.');
    checkQuiet(registerMix, 'We regret that it is late.');
    checkQuiet(registerMix, 'Si tienes dudas sobre tu pedido, escribe.', { locale: 'es-ES' });
    checkQuiet(registerMix, 'Usted recibirá su pedido.', { locale: 'es-ES' });
  });
});
