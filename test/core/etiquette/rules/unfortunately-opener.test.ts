import { unfortunatelyOpener } from '../../../../src/core/etiquette/rules/unfortunately-opener.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('unfortunately-opener', () => {
  it('reports a sentence that announces bad news', () => {
    checkMarked(
      unfortunatelyOpener,
      `Hello. Unfortunately, {{product.name}} is sold out.
#~     ^^^^^^^^^^^^^`,
    );
    checkMarked(
      unfortunatelyOpener,
      `Hello! We regret to inform you that the offer has ended.
#~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      unfortunatelyOpener,
      `Hola. Lamentablemente, está agotado.
#~    ^^^^^^^^^^^^^^^`,
      { locale: 'es-MX' },
    );
  });

  it('reports it after a greeting, and marks no more than it', () => {
    checkMarked(
      unfortunatelyOpener,
      `Hi {{customer.firstName}}, unfortunately it is sold out.
#~                         ^^^^^^^^^^^^^`,
    );
    checkMarked(
      unfortunatelyOpener,
      `Hola, lamentablemente está agotado.
#~    ^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkFix(
      unfortunatelyOpener,
      'Hi {{customer.firstName}}, unfortunately it is sold out.',
      'Hi {{customer.firstName}}, it is sold out.',
    );
  });

  it('leaves the fact', () => {
    checkFix(unfortunatelyOpener, 'Unfortunately, it is sold out.', 'It is sold out.');
    checkFix(unfortunatelyOpener, 'We regret to inform you that the offer has ended.', 'The offer has ended.');
    checkFix(unfortunatelyOpener, 'Por desgracia, está agotado.', 'Está agotado.', { locale: 'es-ES' });
  });

  it('is quiet within a sentence', () => {
    checkQuiet(unfortunatelyOpener, 'It is unfortunately late.');
    checkQuiet(unfortunatelyOpener, '{{product.name}} is back in May.');
  });
});
