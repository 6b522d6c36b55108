import { speculatingRootCause } from '../../../../src/core/etiquette/rules/speculating-root-cause.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('speculating-root-cause', () => {
  it('reports a guess at who is to blame', () => {
    checkMarked(
      speculatingRootCause,
      `Hm, it is probably the bank's fault.
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      speculatingRootCause,
      `Well, maybe the courier lost it, {{customer.firstName}}.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      speculatingRootCause,
      `Pues probablemente es culpa del banco.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is known, and about what to try', () => {
    checkQuiet(speculatingRootCause, "The bank's answer came on 3 May.");
    checkQuiet(speculatingRootCause, 'It might be the cable: could you try another one?');
    checkQuiet(speculatingRootCause, 'The courier lost {{order.id}}, and I am sorry.');
    checkQuiet(speculatingRootCause, "It's not your fault.");
  });
});
