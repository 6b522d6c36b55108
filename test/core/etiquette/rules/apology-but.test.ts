import { apologyBut } from '../../../../src/core/etiquette/rules/apology-but.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('apology-but', () => {
  it('reports an apology with a but', () => {
    checkMarked(
      apologyBut,
      `Hi, I am sorry, but {{order.id}} is lost.
#~       ^^^^^^^^^^`,
    );
    checkMarked(
      apologyBut,
      `We apologise for the delay, however we are busy.
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      apologyBut,
      `Ay, lo siento, pero no está.
#~     ^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('makes two sentences of it', () => {
    checkFix(apologyBut, "I'm sorry, but we cannot find it.", "I'm sorry. We cannot find it.");
    checkFix(apologyBut, 'Lo siento, pero no está.', 'Lo siento. No está.', { locale: 'es-ES' });
  });

  it('is quiet about two sentences, and a but that stands elsewhere', () => {
    checkQuiet(apologyBut, "I'm sorry. We have not found {{order.id}} yet.");
    checkQuiet(apologyBut, 'It is late, but it is on its way.');
    checkQuiet(apologyBut, 'Sorry about that. But I have good news.');
  });
});
