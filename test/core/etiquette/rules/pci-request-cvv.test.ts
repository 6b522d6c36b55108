import { pciRequestCvv } from '../../../../src/core/etiquette/rules/pci-request-cvv.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('pci-request-cvv', () => {
  it('reports a security code that is asked for', () => {
    checkMarked(
      pciRequestCvv,
      `Please tell me the CVV of your card.
#~                 ^^^`,
    );
    checkMarked(
      pciRequestCvv,
      `Could you also confirm the security code on the back of your card?
#~                         ^^^^^^^^^^^^^`,
    );
    checkMarked(
      pciRequestCvv,
      `And what are the 3 digits on the back, {{customer.firstName}}?
#~               ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      pciRequestCvv,
      `Necesito el CVV de la tarjeta.
#~          ^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about warnings, safe pages and codes of accounts', () => {
    checkQuiet(pciRequestCvv, 'Never send your CVV to anyone.');
    checkQuiet(pciRequestCvv, 'Please enter the CVV on our secure payment page.');
    checkQuiet(pciRequestCvv, 'Please confirm the security code of your account.');
    checkQuiet(pciRequestCvv, 'No necesitamos el CVV.', { locale: 'es-ES' });
  });
});
