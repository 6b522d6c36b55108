import { pciRequestPan } from '../../../../src/core/etiquette/rules/pci-request-pan.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('pci-request-pan', () => {
  it('reports a card number that is asked for', () => {
    checkMarked(
      pciRequestPan,
      `Could you send me your full card number?
#~                     ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      pciRequestPan,
      `I'll need your credit card details, {{customer.firstName}}.
#~             ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      pciRequestPan,
      `Please provide the 16 digits on the front of your card.
#~                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      pciRequestPan,
      `¿Me puede dar el número de su tarjeta?
#~               ^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about the last digits, other cards and safe pages', () => {
    checkQuiet(pciRequestPan, 'May I have the last four digits of your card number?');
    checkQuiet(pciRequestPan, 'What is your gift card number?');
    checkQuiet(pciRequestPan, 'Please enter your card details on our secure page.');
    checkQuiet(pciRequestPan, "Please don't send your card number here.");
    checkQuiet(pciRequestPan, 'Dígame los últimos cuatro dígitos del número de tarjeta.', { locale: 'es-ES' });
    checkQuiet(pciRequestPan, 'Your card number has changed on {{order.date}}.');
  });
});
