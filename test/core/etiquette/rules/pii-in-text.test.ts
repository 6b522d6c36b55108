import { piiInText } from '../../../../src/core/etiquette/rules/pii-in-text.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('pii-in-text', () => {
  it('reports numbers whose check digits are right', () => {
    checkMarked(
      piiInText,
      `We refunded 4111 1111 1111 1111 today, {{customer.firstName}}.
#~          ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `Your card 5555555555554444 is blocked.
#~        ^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `American Express 3782-822463-10005 is fine.
#~               ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `We pay into GB82 WEST 1234 5698 7654 32.
#~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `Your number is 536-22-8726.
#~             ^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `Aadhaar 2341 2341 2346 is on file.
#~      ^^^^^^^^^^^^^^`,
    );
    checkMarked(
      piiInText,
      `Su IBAN es ES91 2100 0418 4502 0005 1332.
#~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about orders, phones and masked numbers', () => {
    checkQuiet(piiInText, 'Your order is 4111 1111 1111 1112.');
    checkQuiet(piiInText, 'Your order is 4111111111111111.');
    checkQuiet(piiInText, 'Call us on 020 7946 0958 or 800-555-0199.');
    checkQuiet(piiInText, 'The card ends in 1111, **** **** **** 1111.');
    checkQuiet(piiInText, 'See https://example.com/4111-1111-1111-1111');
    checkQuiet(piiInText, 'Reference 000-12-3456, parcel {{parcel.id}}.');
    checkQuiet(piiInText, 'Aadhaar 2341 2341 2347 is wrong.');
  });

  it('masks all but the end', () => {
    checkFix(piiInText, 'We refunded 4111 1111 1111 1111.', 'We refunded **** **** **** 1111.');
    checkFix(piiInText, 'Your number is 536-22-8726.', 'Your number is ***-**-8726.');
    checkFix(piiInText, 'Pay GB82 WEST 1234 5698 7654 32 now.', 'Pay **** **** **** **** **54 32 now.');
  });
});
