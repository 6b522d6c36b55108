import assert from 'node:assert/strict';
import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { placeholderPiiEcho } from '../../../../src/core/etiquette/rules/placeholder-pii-echo.ts';
import { checkMarked, checkQuiet, findIn } from '../check-message.ts';

describe('placeholder-pii-echo', () => {
  it('reports what is wrong', () => {
    checkMarked(
      placeholderPiiEcho,
      `Your card is {{card.number}}.
#~           ^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderPiiEcho,
      `It is {{customer.password}} and {{upper customer.pin}}.
#~    ^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderPiiEcho,
      `No {{customer_ssn}}, {{card.securityCode}}.
#~ ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderPiiEcho,
      `To {{account.iban}} of {{customer.nationalId}}, {{customer.passportNumber}}.
#~ ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(placeholderPiiEcho, 'It ends in {{card.lastFour}} or {{card.numberMasked}}.');
    checkQuiet(placeholderPiiEcho, 'See {{links.passwordReset}} and {{customer.pinCode}}.');
    checkQuiet(placeholderPiiEcho, 'Order {{order.number}}, account {{account.number}}.');
    checkQuiet(placeholderPiiEcho, '{{card.brand}} {{card.expiry}} {{card.holderName}} {{parcel.spinning}}');
    checkQuiet(placeholderPiiEcho, '{{> card/number}}');
  });

  it('knows a card number by its sample', () => {
    const find = (sample: string): number => {
      const variables = new Map([['payment.with', { type: 'text', sample, isPersonal: true, needs: 0 }]]);
      return findIn(placeholderPiiEcho, 'It was {{payment.with}}.', { project: { ...noProjectFacts, variables } })
        .length;
    };
    assert.equal(find('4111 1111 1111 1111'), 1);
    assert.equal(find('4111 1111 1111 1112'), 0);
  });
});
