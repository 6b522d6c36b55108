import { doubleSpace } from '../../../../src/core/etiquette/rules/double-space.ts';
import { checkFix, checkMarked, checkQuiet } from '../check-message.ts';

describe('double-space', () => {
  it('reports more than one space', () => {
    checkMarked(
      doubleSpace,
      `Thank you.  I have it.
#~        ^^`,
    );
    checkMarked(
      doubleSpace,
      `Order  {{order.id}} is here.
#~   ^^`,
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(doubleSpace, 'Thank you. I have it.');
    checkQuiet(doubleSpace, '1.  Open the app.\n-  Tap Bills.');
    checkQuiet(doubleSpace, 'Name:      Sam');
    checkQuiet(doubleSpace, '  Indented.');
  });

  it('writes it better', () => {
    checkFix(doubleSpace, 'Thank you.  Bye.', 'Thank you. Bye.');
  });

  it('leaves what an if leaves behind to placeholder-dangling-grammar', () => {
    checkQuiet(doubleSpace, 'Hi {{#if customer.firstName}}{{customer.firstName}}{{/if}} hello.');
    checkMarked(
      doubleSpace,
      `Hi{{#if a}} you{{else}} one  now{{/if}}.
#~                         ^^`,
    );
  });
});
