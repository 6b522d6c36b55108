import { secretRequest } from '../../../../src/core/etiquette/rules/secret-request.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('secret-request', () => {
  it('reports a secret that is asked for', () => {
    checkMarked(
      secretRequest,
      `Right, and your PIN as well please.
#~         ^^^^^^^^`,
    );
    checkMarked(
      secretRequest,
      `Can I get your full name, account number and PIN please?
#~                                           ^^^`,
    );
    checkMarked(
      secretRequest,
      `What is your password, {{customer.firstName}}?
#~           ^^^^^^^^`,
    );
    checkMarked(
      secretRequest,
      `Please share the OTP we sent you.
#~           ^^^^^^^`,
    );
    checkMarked(
      secretRequest,
      `And your PIN?
#~  ^^^^^^^^`,
    );
    checkMarked(
      secretRequest,
      `Necesito su contraseña para entrar.
#~          ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      secretRequest,
      `¿Me puede decir su clave?
#~              ^^^^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('is quiet about resets, warnings and safe pages', () => {
    checkQuiet(secretRequest, 'Did you try resetting your password?');
    checkQuiet(secretRequest, 'You can change your PIN in the app.');
    checkQuiet(secretRequest, 'We will never ask you to share your password.');
    checkQuiet(secretRequest, 'Please do not send me your PIN.');
    checkQuiet(secretRequest, 'Could you enter your PIN on the secure page?');
    checkQuiet(secretRequest, 'Can you log in with your password?');
    checkQuiet(secretRequest, 'Please pin this message.');
    checkQuiet(secretRequest, 'Nunca le pediremos su contraseña.', { locale: 'es-ES' });
  });

  it('takes a PIN code with an address as a postcode', () => {
    checkQuiet(secretRequest, 'Please share your address with the PIN code.');
    checkQuiet(secretRequest, 'Please share your PIN code.', { locale: 'en-IN' });
  });

  it('lets agents ask for what is allowed', () => {
    checkQuiet(secretRequest, 'Please share the OTP we sent you.', { options: { allowed: ['otp'] } });
  });
});
