import { unboundedGuaranteeRefund } from '../../../../src/core/etiquette/rules/unbounded-guarantee-refund.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('unbounded-guarantee-refund', () => {
  it('reports money that is promised without a limit', () => {
    checkMarked(
      unboundedGuaranteeRefund,
      `Sure. We will refund your order.
#~    ^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      unboundedGuaranteeRefund,
      `Sure: you will get your money back.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      unboundedGuaranteeRefund,
      `Enjoy it: no questions asked.
#~        ^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      unboundedGuaranteeRefund,
      `Claro: le devolveremos el dinero.
#~     ^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about amounts, conditions and questions', () => {
    checkQuiet(unboundedGuaranteeRefund, 'We will refund {{money order.total}}.');
    checkQuiet(unboundedGuaranteeRefund, 'We will refund your order once it is back.');
    checkQuiet(unboundedGuaranteeRefund, 'You will get your money back within 14 days.');
    checkQuiet(unboundedGuaranteeRefund, 'Shall we refund your order?');
    checkQuiet(unboundedGuaranteeRefund, 'You can ask for a refund here.');
  });

  it('is quiet in a chat that took place', () => {
    checkQuiet(unboundedGuaranteeRefund, 'We will refund your order.', { part: 'turn' });
  });
});
