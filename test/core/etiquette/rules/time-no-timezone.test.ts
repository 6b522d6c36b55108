import { timeNoTimezone } from '../../../../src/core/etiquette/rules/time-no-timezone.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('time-no-timezone', () => {
  it('reports a time without its zone', () => {
    checkMarked(
      timeNoTimezone,
      `I will call {{customer.firstName}} at 3 pm.
#~                                    ^^^^`,
    );
    checkMarked(
      timeNoTimezone,
      `We close at 18:30.
#~          ^^^^^`,
    );
    checkMarked(
      timeNoTimezone,
      `Le llamo a las 15:00.
#~             ^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(timeNoTimezone, 'I will call at 3 pm BST.');
    checkQuiet(timeNoTimezone, 'At 3 pm your time.');
    checkQuiet(timeNoTimezone, 'It takes 2 hours.');
    checkQuiet(timeNoTimezone, 'At 3 pm {{agent.zone}}.');
    checkQuiet(timeNoTimezone, 'A las 15:00, hora local.', { locale: 'es-ES' });
  });
});
