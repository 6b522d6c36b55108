import { nextStepMissing } from '../../../../src/core/etiquette/rules/next-step-missing.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('next-step-missing', () => {
  it('reports a promise without a time', () => {
    checkMarked(
      nextStepMissing,
      `Thank you. I’ll get back to you.
#~         ^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      nextStepMissing,
      `Thank you, {{customer.firstName}}. A colleague will call you.
#~                                 ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      nextStepMissing,
      `Gracias. Le llamaremos.
#~       ^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet where a time, an event or a placeholder for one is named', () => {
    checkQuiet(nextStepMissing, 'I’ll get back to you by five.');
    checkQuiet(nextStepMissing, 'We’ll let you know once {{order.id}} ships.');
    checkQuiet(nextStepMissing, 'We’ll call you on {{callback.date}}.');
    checkQuiet(nextStepMissing, 'A colleague will call you tomorrow.');
    checkQuiet(nextStepMissing, 'Tell me if we will call you back.');
    checkQuiet(nextStepMissing, 'Le llamaremos el lunes.', { locale: 'es-MX' });
  });

  it('leaves vague times to their own rule', () => {
    checkQuiet(nextStepMissing, 'We’ll call you soon.');
  });
});
