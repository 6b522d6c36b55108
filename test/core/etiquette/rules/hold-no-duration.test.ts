import { holdNoDuration } from '../../../../src/core/etiquette/rules/hold-no-duration.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('hold-no-duration', () => {
  it('reports a wait of unknown length', () => {
    checkMarked(
      holdNoDuration,
      `Hi. Please hold while I check {{order.id}}.
#~  ^^^^^^^^^^^`,
    );
    checkMarked(
      holdNoDuration,
      `Hi. Bear with me, please.
#~  ^^^^^^^^^^^^`,
    );
    checkMarked(
      holdNoDuration,
      `¿Puedo ponerle en espera?
#~     ^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      holdNoDuration,
      `Hi. Could you hold on while I check?
#~  ^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(holdNoDuration, 'Please hold for two minutes.');
    checkQuiet(holdNoDuration, 'One moment, please.');
    checkQuiet(holdNoDuration, 'Please hold on for {{hold.minutes}}.');
    checkQuiet(holdNoDuration, 'Please wait until it is green.');
    checkQuiet(holdNoDuration, 'Please hold the button.');
    checkQuiet(holdNoDuration, 'Espere dos minutos.', { locale: 'es-ES' });
    checkQuiet(holdNoDuration, 'Espere recibir un correo.', { locale: 'es-ES' });
  });
});
