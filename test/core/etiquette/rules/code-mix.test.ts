import { codeMix } from '../../../../src/core/etiquette/rules/code-mix.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('code-mix', () => {
  it('reports what is wrong', () => {
    checkMarked(
      codeMix,
      `Thank you for your order. Tu pedido está listo y puedes recogerlo mañana en la tienda. See you.
#~                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      codeMix,
      `Gracias por tu pedido. Your order is ready and you can collect it from the shop. Hasta pronto.
#~                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(codeMix, 'Thank you for your order. It is ready, and you can collect it from the shop tomorrow.');
    checkQuiet(codeMix, 'Tu pedido está listo y puedes recogerlo mañana en la tienda. Gracias por tu compra.');
    checkQuiet(codeMix, 'Buenos días! Your order {{order.id}} is ready.');
    checkQuiet(codeMix, 'Gracias. Abre Preferencias, Red y Compartir, Internet, Wi-Fi y Bluetooth.', {
      locale: 'es-ES',
    });
  });
});
