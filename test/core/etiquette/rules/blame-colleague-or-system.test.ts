import { blameColleagueOrSystem } from '../../../../src/core/etiquette/rules/blame-colleague-or-system.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('blame-colleague-or-system', () => {
  it('reports blame of others', () => {
    checkMarked(
      blameColleagueOrSystem,
      `Well, the previous agent made a mistake with {{order.id}}.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameColleagueOrSystem,
      `Well, our system is always down.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameColleagueOrSystem,
      `Well, it’s the warehouse’s fault.
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      blameColleagueOrSystem,
      `Pues el otro agente se equivocó.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about plain facts', () => {
    checkQuiet(blameColleagueOrSystem, 'Our payment system is down until noon.');
    checkQuiet(blameColleagueOrSystem, 'The warehouse packs {{order.id}} today.');
    checkQuiet(blameColleagueOrSystem, 'My colleague will call you.');
    checkQuiet(blameColleagueOrSystem, 'The courier could not find the house.');
  });
});
