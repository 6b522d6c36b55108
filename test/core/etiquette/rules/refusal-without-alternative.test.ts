import { refusalWithoutAlternative } from '../../../../src/core/etiquette/rules/refusal-without-alternative.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('refusal-without-alternative', () => {
  it('reports a no without a way on', () => {
    checkMarked(
      refusalWithoutAlternative,
      `Hello. We cannot change the address of {{order.id}}.
#~     ^^^^^^^^^`,
    );
    checkMarked(
      refusalWithoutAlternative,
      `Sorry, that plan is no longer offered.
#~               ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      refusalWithoutAlternative,
      `Hola, no podemos cambiarlo.
#~    ^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('reports a no once, with its regret and its place', () => {
    checkMarked(
      refusalWithoutAlternative,
      `Hi. I'm afraid I can't help with {{order.id}}.
#~  ^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      refusalWithoutAlternative,
      `Hi. Unfortunately, we are not able to change it.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      refusalWithoutAlternative,
      `Hello, it's not available in your area.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      refusalWithoutAlternative,
      `Hello, fibre is not available at your address.
#~           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet where something is offered, and about conditions', () => {
    checkQuiet(refusalWithoutAlternative, 'We cannot change the address, but I can send {{order.id}} again.');
    checkQuiet(refusalWithoutAlternative, 'That room is not available. How about the one next to it?');
    checkQuiet(refusalWithoutAlternative, 'If we cannot deliver it, the driver leaves a card.');
    checkQuiet(refusalWithoutAlternative, 'I am unable to find it. Could you check the number?');
    checkQuiet(refusalWithoutAlternative, 'No podemos cambiarlo. Le ofrezco un vale.', { locale: 'es-ES' });
  });
});
