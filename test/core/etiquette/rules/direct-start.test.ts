import { directStart } from '../../../../src/core/etiquette/rules/direct-start.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('direct-start', () => {
  it('reports a start that leads on from nothing', () => {
    checkMarked(
      directStart,
      `“ So, {{order.id}} is late.”
#~^^`,
    );
  });

  it('takes the word out', () => {
    checkFix(directStart, 'So, your order is late.', 'Your order is late.');
    checkFix(directStart, 'Pero la tienda está cerrada.', 'La tienda está cerrada.', { locale: 'es-ES' });
  });

  it('is quiet later in the message, and about fixed phrases', () => {
    checkQuiet(directStart, 'Thank you. So, it is late.');
    checkQuiet(directStart, 'So sorry to hear that.');
    checkQuiet(directStart, 'So far, {{order.id}} is on time.');
  });
});
