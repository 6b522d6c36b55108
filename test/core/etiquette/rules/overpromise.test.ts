import { overpromise } from '../../../../src/core/etiquette/rules/overpromise.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('overpromise', () => {
  it('reports a promise that may not be kept', () => {
    checkMarked(
      overpromise,
      `Sure, I guarantee that {{order.id}} arrives.
#~    ^^^^^^^^^^^`,
    );
    checkMarked(
      overpromise,
      `This will never happen again.
#~   ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      overpromise,
      `It is 100% safe.
#~    ^^^^^^^^^`,
    );
    checkMarked(
      overpromise,
      `Sure, we will refund it immediately.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      overpromise,
      `Claro, se lo prometo.
#~     ^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about others, a no, and what is promised with a condition', () => {
    checkQuiet(overpromise, 'Please call your doctor immediately.');
    checkQuiet(overpromise, 'I cannot guarantee a seat.');
    checkQuiet(overpromise, 'Will you reply right away?');
    checkQuiet(overpromise, 'The warranty of {{product.name}} lasts two years.');
    checkQuiet(overpromise, 'If we promise a date, we keep it.');
  });
});
