import { blameCustomer } from '../../../../src/core/etiquette/rules/blame-customer.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('blame-customer', () => {
  it('reports words that blame the customer', () => {
    checkMarked(
      blameCustomer,
      `Well, you failed to sign {{order.id}}.
#~    ^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameCustomer,
      `Well, you should have called us.
#~    ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameCustomer,
      `Well, it was your mistake.
#~    ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameCustomer,
      `And as I already said, no.
#~  ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameCustomer,
      `Pues fue su error.
#~   ^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      blameCustomer,
      `Bueno, se le olvidó firmar.
#~     ^^^^^^^^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('says what is needed now', () => {
    checkFix(blameCustomer, "You didn't provide your order number.", 'I still need your order number.');
    checkFix(blameCustomer, 'As I said, it ships on Monday.', 'It ships on Monday.');
    checkFix(blameCustomer, 'Como ya le dije, sale el lunes.', 'Sale el lunes.', { locale: 'es-ES' });
  });

  it('is quiet about what one should have got, conditions and questions', () => {
    checkQuiet(blameCustomer, 'You should have received {{order.id}} by now.');
    checkQuiet(blameCustomer, 'If you did not provide an address, we use the old one.');
    checkQuiet(blameCustomer, 'Did you not provide a number?');
    checkQuiet(blameCustomer, 'If you forgot to sign it, I can send a new one.');
    checkQuiet(blameCustomer, 'We saw your error message.');
    checkQuiet(blameCustomer, 'Have you forgotten to save it?');
    checkQuiet(blameCustomer, "It's not your fault.");
  });
});
