import { dehumanisingRouting } from '../../../../src/core/etiquette/rules/dehumanising-routing.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('dehumanising-routing', () => {
  it('reports requests that nobody has', () => {
    checkMarked(
      dehumanisingRouting,
      `Hi. Your request has been logged.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      dehumanisingRouting,
      `{{customer.firstName}}, the concerned department will respond.
#~                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      dehumanisingRouting,
      `Ya. Su solicitud ha sido registrada.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(dehumanisingRouting, 'I have your request.');
    checkQuiet(dehumanisingRouting, 'Your request has been logged. I will write today.');
    checkQuiet(dehumanisingRouting, 'Your request has been logged. You will hear within two days.');
    checkQuiet(dehumanisingRouting, 'Your request has been logged. Dana will call within {{order.days}}.');
    checkQuiet(dehumanisingRouting, 'Se ha registrado su queja. Le llamo mañana.', { locale: 'es-ES' });
  });
});
