import { contractionPolicy } from '../../../../src/core/etiquette/rules/contraction-policy.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('contraction-policy', () => {
  it('reports full forms where the house writes short ones', () => {
    checkMarked(
      contractionPolicy,
      `Hi. I will check {{order.id}}.
#~  ^^^^^^`,
    );
    checkMarked(
      contractionPolicy,
      `We do not charge for it.
#~ ^^^^^^`,
    );
    checkMarked(
      contractionPolicy,
      `Hi. You are right.
#~  ^^^^^^^`,
    );
    checkMarked(
      contractionPolicy,
      `Hi. I'll check it, it’s here and I’m glad.
#~  ^^^^           ^^^^          ^^^`,
      { options: { style: 'formal' } },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(contractionPolicy, "I'll check it.");
    checkQuiet(contractionPolicy, 'Yes, I am.');
    checkQuiet(contractionPolicy, 'Do you have the form? You have a form. Let us know.');
    checkQuiet(contractionPolicy, 'It will NOT ship.');
    checkQuiet(contractionPolicy, 'I will check it.', { options: { style: 'formal' } });
  });

  it('writes it better', () => {
    checkFix(contractionPolicy, 'We do not charge.', "We don't charge.");
  });

  it('writes the full form', () => {
    checkFix(contractionPolicy, "I'll check it.", 'I will check it.', { options: { style: 'formal' } });
    checkFix(contractionPolicy, 'Don’t worry.', 'Do not worry.', { options: { style: 'formal' } });
  });
});
