import { linkUnexplained } from '../../../../src/core/etiquette/rules/link-unexplained.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('link-unexplained', () => {
  it('reports a link without words', () => {
    checkMarked(
      linkUnexplained,
      `Hi. https://example.com/i/1
#~  ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkUnexplained,
      `Here: https://example.com/{{order.id}}
#~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(linkUnexplained, 'Track your parcel: https://example.com/t');
    checkQuiet(linkUnexplained, 'Hello.');
    checkQuiet(linkUnexplained, 'https://example.com', { part: 'button' });
    checkQuiet(linkUnexplained, 'Vea su factura: https://example.com/f', { locale: 'es-ES' });
  });
});
