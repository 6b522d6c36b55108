import { empathyFormulaic } from '../../../../src/core/etiquette/rules/empathy-formulaic.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('empathy-formulaic', () => {
  it('reports sympathy that names nothing', () => {
    checkMarked(
      empathyFormulaic,
      `Oh dear. I completely understand your frustration. Let me check {{order.id}}.
#~       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      empathyFormulaic,
      `Oh no. I understand how frustrating this is.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      empathyFormulaic,
      `Vaya. Entiendo su frustración. Lo reviso.
#~    ^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      empathyFormulaic,
      `Yes. I understand your concern about this.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet where the matter is named', () => {
    checkQuiet(empathyFormulaic, 'I understand your frustration with the late delivery of {{order.id}}.');
    checkQuiet(empathyFormulaic, 'I understand your concern that the refund is late.');
    checkQuiet(empathyFormulaic, 'Two failed deliveries are too many. I am sorry.');
    checkQuiet(empathyFormulaic, 'I understand that you would like a refund.');
    checkQuiet(empathyFormulaic, 'Entiendo su preocupación por el retraso.', { locale: 'es-ES' });
  });
});
