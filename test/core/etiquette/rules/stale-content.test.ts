import { noProjectFacts } from '../../../../src/core/etiquette/project-facts.ts';
import { staleContent } from '../../../../src/core/etiquette/rules/stale-content.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('stale-content', () => {
  it('reports what is wrong', () => {
    checkMarked(
      staleContent,
      `It ends on 31 March 2019.
#~         ^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      staleContent,
      `Until March 31st, 2019, {{customer.firstName}}.
#~    ^^^^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      staleContent,
      `From 01/02/2015 or 2015-02-01 on.
#~   ^^^^^^^^^^    ^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      staleContent,
      `Prices for 2018 and Christmas 2017.
#~         ^^^^     ^^^^^^^^^^^^^^`,
      { project },
    );
    checkMarked(
      staleContent,
      `Due to COVID-19 it is late.
#~     ^^^^^^^^`,
    );
    checkMarked(
      staleContent,
      `La oferta termina el 31 de marzo de 2019.
#~                   ^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES', project },
    );
    checkMarked(
      staleContent,
      `Los precios de 2018 valen.
#~  ^^^^^^^^^^^^^^^`,
      { locale: 'es-ES', project },
    );
    checkMarked(
      staleContent,
      `It is {{facts.refund.days}} or {{facts.return.days}} days.
#~                             ^^^^^^^^^^^^^^^^^^^^^`,
      { project },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(staleContent, 'It ended on 31 March 2019.');
    checkQuiet(staleContent, 'It ends on 31 March 2099, or 22 November 2026.', { project });
    checkQuiet(staleContent, 'We make hubs since 2015. © 2019 Larkmoor.', { project });
    checkQuiet(staleContent, 'Order 2019-44, room 2018, AT-2015-02-01.', { project });
    checkQuiet(staleContent, 'Open until the end of 2026.', { project });
    checkQuiet(staleContent, 'It ended on 31 March 2019.', { project, status: 'retired' });
    checkQuiet(staleContent, 'It ended on 31 March 2019.', { project, part: 'turn' });
  });

  const fact = (reviewBy: string): { value: string; reviewBy: string } => ({ value: '5', reviewBy });
  const facts = new Map([
    ['refund.days', fact('2026-11-22')],
    ['return.days', fact('2026-11-21')],
  ]);
  const project = { ...noProjectFacts, today: '2026-11-22', facts };
});
