import { pleaseStartImperative } from '../../../../src/core/etiquette/rules/please-start-imperative.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('please-start-imperative', () => {
  it('reports an order after please', () => {
    checkMarked(
      pleaseStartImperative,
      `Thank you. Please send me {{order.id}}.
#~         ^^^^^^^^^^^`,
    );
  });

  it('asks instead', () => {
    checkFix(pleaseStartImperative, 'Please send me the number.', 'Could you please send me the number?');
  });

  it('is quiet about a question, a note and a step of a list', () => {
    checkQuiet(pleaseStartImperative, 'Could you please send me the number?');
    checkQuiet(pleaseStartImperative, 'Please note that we close at six.');
    checkQuiet(pleaseStartImperative, 'Please accept my apology.');
    checkQuiet(pleaseStartImperative, '1. Please open the app.\n2. Please tap Settings.');
  });
});
