import { linkInsecure } from '../../../../src/core/etiquette/rules/link-insecure.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('link-insecure', () => {
  it('reports links that are not encrypted', () => {
    checkMarked(
      linkInsecure,
      `Pay at http://example.com/pay.
#~     ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkInsecure,
      `Track it (http://example.com/{{order.id}}).
#~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      linkInsecure,
      `Open HTTP://EXAMPLE.COM.
#~   ^^^^^^^^^^^^^^^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(linkInsecure, 'Pay at https://example.com/pay.');
    checkQuiet(linkInsecure, 'Open http://192.168.1.1 or http://localhost:80.');
    checkQuiet(linkInsecure, 'Write http:// first.');
  });

  it('writes it better', () => {
    checkFix(linkInsecure, 'Pay at http://example.com.', 'Pay at https://example.com.');
  });
});
