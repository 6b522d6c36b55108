import { placeholderLiteralLeft } from '../../../../src/core/etiquette/rules/placeholder-literal-left.ts';
import { checkMarked, checkQuiet } from '../check-message.ts';

describe('placeholder-literal-left', () => {
  it('reports what is wrong', () => {
    checkMarked(
      placeholderLiteralLeft,
      `Your order is ready, [Name].
#~                   ^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `Please upload REPLACE ME now.
#~            ^^^^^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `We write on [DATE], {{customer.firstName}}.
#~          ^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `It costs [insert amount] or <insert amount>.
#~       ^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `The price is TBD.
#~           ^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `So: Lorem ipsum dolor sit amet.
#~  ^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `Your number is XXXX.
#~             ^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `Hi ____, hello.
#~ ^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `Dear <customer name>, hello.
#~   ^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderLiteralLeft,
      `Un saludo, [nombre del agente]
#~         ^^^^^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      placeholderLiteralLeft,
      `El día [FECHA] o [día].
#~     ^^^^^^^   ^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      placeholderLiteralLeft,
      `So TODO: check it.
#~ ^^^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(placeholderLiteralLeft, 'Your order is ready, {{customer.firstName}}.');
    checkQuiet(placeholderLiteralLeft, 'See [your page](https://example.com), [name](https://example.com).');
    checkQuiet(placeholderLiteralLeft, 'It looks like AT-XXX-1234 or XXX-XX-1234.');
    checkQuiet(placeholderLiteralLeft, 'Your card 4421 XXXX.');
    checkQuiet(placeholderLiteralLeft, 'In the form XXX-XXX.');
    checkQuiet(placeholderLiteralLeft, 'Take <b>this</b> <a href="x">link</a>.');
    checkQuiet(placeholderLiteralLeft, '[1] and [sic] and [OK].');
    checkQuiet(placeholderLiteralLeft, 'Es todo: gracias por todo.', { locale: 'es-ES' });
    checkQuiet(placeholderLiteralLeft, 'Size XXL or xxx.');
    checkQuiet(placeholderLiteralLeft, '{{unread');
  });
});
