import { thanksOverSorryWait } from '../../../../src/core/etiquette/rules/thanks-over-sorry-wait.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('thanks-over-sorry-wait', () => {
  it('reports an apology for a wait', () => {
    checkMarked(
      thanksOverSorryWait,
      `Hello. Sorry for the wait, {{customer.firstName}}.
#~     ^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      thanksOverSorryWait,
      `Hi. I’m so sorry for the delay. Here it is.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      thanksOverSorryWait,
      `Hi. We apologise for the delay in responding.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      thanksOverSorryWait,
      `Hola. Disculpe la espera.
#~    ^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('thanks instead', () => {
    checkFix(thanksOverSorryWait, 'Sorry for the wait.', 'Thank you for waiting.');
    checkFix(thanksOverSorryWait, 'Hello, I’m sorry for the wait.', 'Hello, I appreciate your patience.');
    checkFix(thanksOverSorryWait, 'Disculpe la espera.', 'Gracias por esperar.', { locale: 'es-ES' });
  });

  it('is quiet about a delay that is a fault of ours', () => {
    checkQuiet(thanksOverSorryWait, 'I am sorry for the delay of {{order.id}}.');
    checkQuiet(thanksOverSorryWait, 'We apologise for the delay with your refund.');
    checkQuiet(thanksOverSorryWait, 'I am sorry that it took us three weeks.');
    checkQuiet(thanksOverSorryWait, 'Thank you for waiting.');
  });
});
