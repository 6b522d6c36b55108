import { policyShield } from '../../../../src/core/etiquette/rules/policy-shield.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('policy-shield', () => {
  it('reports a rule in place of a reason', () => {
    checkMarked(
      policyShield,
      `Well, our policy states that gifts stay.
#~    ^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      policyShield,
      `Well, according to our return policy, {{order.id}} is too late.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      policyShield,
      `Well, the system won’t let me.
#~    ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      policyShield,
      `Pues el sistema no me deja.
#~   ^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about a policy that is shown or sold', () => {
    checkQuiet(policyShield, 'You can read our privacy policy at {{link}}.');
    checkQuiet(policyShield, 'Your policy covers water damage.');
    checkQuiet(policyShield, 'Our refund policy gives you 30 days.');
    checkQuiet(policyShield, 'The system shows {{order.id}} as paid.');
  });
});
