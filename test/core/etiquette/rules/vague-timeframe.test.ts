import { vagueTimeframe } from '../../../../src/core/etiquette/rules/vague-timeframe.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('vague-timeframe', () => {
  it('reports a time that says nothing', () => {
    checkMarked(
      vagueTimeframe,
      `We’ll call you about {{order.id}} soon.
#~                                ^^^^`,
    );
    checkMarked(
      vagueTimeframe,
      `A colleague will be with you shortly.
#~                           ^^^^^^^`,
    );
    checkMarked(
      vagueTimeframe,
      `You will hear from us in due course.
#~                    ^^^^^^^^^^^^^`,
    );
    checkMarked(
      vagueTimeframe,
      `Le llamaremos en breve.
#~            ^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about times that say when, and about others', () => {
    checkQuiet(vagueTimeframe, 'I’ll call you later today.');
    checkQuiet(vagueTimeframe, 'We’ll ship {{order.id}} as soon as it is packed.');
    checkQuiet(vagueTimeframe, 'Please reply as soon as possible.');
    checkQuiet(vagueTimeframe, 'Hope to see you soon!');
    checkQuiet(vagueTimeframe, 'Sooner is better.');
    checkQuiet(vagueTimeframe, 'We will call you within two hours.');
  });
});
