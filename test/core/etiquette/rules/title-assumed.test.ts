import { titleAssumed } from '../../../../src/core/etiquette/rules/title-assumed.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('title-assumed', () => {
  it('reports a title before a name that is filled in', () => {
    checkMarked(
      titleAssumed,
      `Hello Mr {{customer.lastName}}.
#~    ^^`,
    );
    checkMarked(
      titleAssumed,
      `Dear Mrs. {{customer.lastName}},
#~   ^^^^`,
    );
    checkMarked(
      titleAssumed,
      `Hola, señora {{customer.lastName}}.
#~    ^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('takes the title out', () => {
    checkFix(titleAssumed, 'Hello Ms. {{customer.lastName}}.', 'Hello {{customer.lastName}}.');
  });

  it('is quiet about a title that is filled in, a written name, and colleagues', () => {
    checkQuiet(titleAssumed, 'Hello {{customer.title}} {{customer.lastName}}.');
    checkQuiet(titleAssumed, 'Mr Patel in our Leeds branch will call you.');
    checkQuiet(titleAssumed, 'You spoke with Ms {{agent.lastName}}.');
    checkQuiet(titleAssumed, 'I miss the {{order.id}} parcel.');
  });
});
