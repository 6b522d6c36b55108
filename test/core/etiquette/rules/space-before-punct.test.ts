import { spaceBeforePunct } from '../../../../src/core/etiquette/rules/space-before-punct.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('space-before-punct', () => {
  it('reports a space before a sign', () => {
    checkMarked(
      spaceBeforePunct,
      `Thank you , I have it.
#~       ^^`,
    );
    checkMarked(
      spaceBeforePunct,
      `Is {{order.id}} ?
#~             ^^`,
    );
    checkMarked(
      spaceBeforePunct,
      `Gracias .
#~     ^^`,
      { locale: 'es-ES' },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(spaceBeforePunct, 'Thank you, I have it.');
    checkQuiet(spaceBeforePunct, 'See you :) soon ;)');
    checkQuiet(spaceBeforePunct, 'Send a .pdf file.');
    checkQuiet(spaceBeforePunct, 'Well ... yes.');
    checkQuiet(spaceBeforePunct, 'Pay at https://example.com/pay .');
  });

  it('writes it better', () => {
    checkFix(spaceBeforePunct, 'Thank you , Sam.', 'Thank you, Sam.');
  });

  it('leaves what an if leaves behind to placeholder-dangling-grammar', () => {
    checkQuiet(spaceBeforePunct, 'Hi {{#if customer.firstName}}{{customer.firstName}}{{/if}}, hello.');
    checkMarked(
      spaceBeforePunct,
      `Hi{{#if a}} you{{else}} one , now{{/if}}.
#~                         ^^`,
    );
  });
});
