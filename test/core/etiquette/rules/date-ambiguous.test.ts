import { dateAmbiguous } from '../../../../src/core/etiquette/rules/date-ambiguous.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('date-ambiguous', () => {
  it('reports a date that can be read in two ways', () => {
    checkMarked(
      dateAmbiguous,
      `It ends on 04/05/2026.
#~         ^^^^^^^^^^`,
    );
    checkMarked(
      dateAmbiguous,
      `Pay by 4/5, {{customer.firstName}}.
#~     ^^^`,
    );
    checkMarked(
      dateAmbiguous,
      `It ended 04-05-26 here.
#~       ^^^^^^^^`,
    );
    checkMarked(
      dateAmbiguous,
      `La visita es el 7/4/2026.
#~              ^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(dateAmbiguous, 'It ends on 25/12/2026 or 05/05/2026.');
    checkQuiet(dateAmbiguous, 'We are here 24/7. Part 1/2 and 1/3 of it.');
    checkQuiet(dateAmbiguous, 'Call 04-05-2026-11 or part 4/5/6.');
    checkQuiet(dateAmbiguous, 'See https://example.com/04/05/2026.');
    checkQuiet(dateAmbiguous, '{{order.id}}/05/2026');
    checkQuiet(dateAmbiguous, 'Pay £4/5.');
  });

  it('writes it better', () => {
    checkFix(dateAmbiguous, 'It ends on 04/05/2026.', 'It ends on 4 May 2026.');
  });

  it('offers both readings, the one of the country first', () => {
    checkFix(dateAmbiguous, 'It ends on 04/05/2026.', 'It ends on 5 April 2026.', {}, 1);
    checkFix(dateAmbiguous, 'It ends on 04/05/2026.', 'It ends on 5 April 2026.', { locale: 'en-US' });
    checkFix(dateAmbiguous, 'Es el 4/5/2026.', 'Es el 4 de mayo de 2026.', { locale: 'es-ES' });
  });
});
