import assert from 'node:assert/strict';
import { placeholderDanglingGrammar } from '../../../../src/core/etiquette/rules/placeholder-dangling-grammar.ts';
import { checkMarked, checkQuiet, findIn } from '../check-message.ts';

describe('placeholder-dangling-grammar', () => {
  it('reports what is wrong', () => {
    checkMarked(
      placeholderDanglingGrammar,
      `Hi {{default customer.firstName ""}}, hello.
#~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderDanglingGrammar,
      `Order (#{{default order.id ""}}) is here.
#~      ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderDanglingGrammar,
      `The box of {{default customer.firstName " "}} is here.
#~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(placeholderDanglingGrammar, 'Thank you{{#if customer.firstName}} {{customer.firstName}}{{/if}}, bye.');
  });

  it('is quiet about what is fine', () => {
    checkQuiet(placeholderDanglingGrammar, 'Hi {{default customer.firstName "there"}}, hello.');
    checkQuiet(placeholderDanglingGrammar, 'Thank you{{#if customer.firstName}}, {{customer.firstName}}{{/if}}. Bye.');
    checkQuiet(placeholderDanglingGrammar, 'Hi {{customer.firstName}}, hello.');
    checkQuiet(placeholderDanglingGrammar, 'It is here{{default order.note ""}}.');
    checkQuiet(placeholderDanglingGrammar, 'Hello ! {{#if a}}Yes{{else}}No{{/if}} : done.');
    checkQuiet(placeholderDanglingGrammar, 'Oui {{#if a}}oui{{/if}} !', { locale: 'fr-FR' });
    checkQuiet(placeholderDanglingGrammar, 'See #1 ( ) and  two{{#if order.id}}: {{order.id}}{{/if}}.');
    checkQuiet(placeholderDanglingGrammar, '{{#unless order.late}}On time.{{/unless}}');
  });

  it('reports what an if leaves behind', () => {
    const find = (text: string): number => findIn(placeholderDanglingGrammar, text).length;
    assert.equal(find('Thank you {{#if customer.firstName}}{{customer.firstName}}{{/if}}, bye.'), 1);
    assert.equal(find('{{#if customer.firstName}}{{customer.firstName}}{{/if}}, your order is ready.'), 1);
    assert.equal(find('Your order ({{#if order.id}}{{order.id}}{{/if}}) is ready.'), 1);
    assert.equal(find('Your order {{#if order.id}}{{order.id}}{{/if}} is ready.'), 1);
    assert.equal(find('Your order {{#if order.id}}{{order.id}} {{/if}}is ready.'), 0);
  });
});
