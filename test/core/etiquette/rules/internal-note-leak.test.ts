import { internalNoteLeak } from '../../../../src/core/etiquette/rules/internal-note-leak.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('internal-note-leak', () => {
  it('reports marks of ticket tools', () => {
    checkMarked(
      internalNoteLeak,
      `Hi [internal] Offer a credit, {{customer.firstName}}.
#~ ^^^^^^^^^^`,
    );
    checkMarked(
      internalNoteLeak,
      `Your case is open. @supervisor please look.
#~                 ^^^^^^^^^^^`,
    );
  });

  it('reports words for colleagues', () => {
    checkMarked(
      internalNoteLeak,
      `So Cust is upset about the wait.
#~ ^^^^^^^`,
    );
    checkMarked(
      internalNoteLeak,
      `An internal note: lost at the depot.
#~ ^^^^^^^^^^^^^`,
    );
    checkMarked(
      internalNoteLeak,
      `Es nota interna: se perdió.
#~ ^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about addresses, and about words for customers', () => {
    checkQuiet(internalNoteLeak, 'Write to help@here.example.com or follow @larkmoor.');
    checkQuiet(internalNoteLeak, 'Our internal lines are busy today.');
    checkQuiet(internalNoteLeak, 'Please note that we close at six.');
    checkQuiet(internalNoteLeak, 'Puede añadir una nota a su pedido.', { locale: 'es-ES' });
  });
});
