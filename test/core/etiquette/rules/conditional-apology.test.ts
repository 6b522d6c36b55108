import { conditionalApology } from '../../../../src/core/etiquette/rules/conditional-apology.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('conditional-apology', () => {
  it('reports an apology that doubts the harm', () => {
    checkMarked(
      conditionalApology,
      `Oh. I am sorry if that upset you.
#~       ^^^^^^^^`,
    );
    checkMarked(
      conditionalApology,
      `We apologise for any inconvenience this may have caused, {{customer.firstName}}.
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      conditionalApology,
      `We apologize for any delay.
#~ ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      conditionalApology,
      `Hola: lamento si le molestó.
#~    ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      conditionalApology,
      `Y disculpe por cualquier error.
#~^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('says it happened', () => {
    checkFix(
      conditionalApology,
      'Sorry for any confusion this may have caused.',
      'Sorry for the confusion this has caused.',
    );
    checkFix(conditionalApology, 'I am sorry if that upset you.', 'I am sorry that that upset you.');
    checkFix(
      conditionalApology,
      'We apologise for any trouble we might have caused.',
      'We apologise for the trouble we have caused.',
    );
  });

  it('is quiet about a plain apology, and about what may have happened', () => {
    checkQuiet(conditionalApology, 'I am sorry that my answer was unclear.');
    checkQuiet(conditionalApology, 'A fault may have caused the double charge on {{order.id}}.');
    checkQuiet(conditionalApology, 'Sorry for the delay.');
    checkQuiet(conditionalApology, 'If you are sorry that you bought it, you can return it.');
  });
});
