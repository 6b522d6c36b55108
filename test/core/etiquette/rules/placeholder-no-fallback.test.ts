import assert from 'node:assert/strict';
import { placeholderNoFallback } from '../../../../src/core/etiquette/rules/placeholder-no-fallback.ts';
import { checkMarked, checkQuiet, findIn } from '../check-message.ts';

describe('placeholder-no-fallback', () => {
  it('reports what is wrong', () => {
    checkMarked(
      placeholderNoFallback,
      `Hi {{customer.firstName}}, I have it.
#~ ^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderNoFallback,
      `Thank you, {{customer_first_name}}.
#~         ^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderNoFallback,
      `Dear {{title customer.fullName}}, hello.
#~   ^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
    );
    checkMarked(
      placeholderNoFallback,
      `Hola {{client.name}}:
#~   ^^^^^^^^^^^^^^^`,
      { locale: 'es-ES' },
    );
    checkMarked(
      placeholderNoFallback,
      `For {{customer.company}}.
#~  ^^^^^^^^^^^^^^^^^^^^`,
      { options: { variables: ['customer.company'] } },
    );
  });

  it('is quiet about what is fine', () => {
    checkQuiet(placeholderNoFallback, 'Hi {{default customer.firstName "there"}}, I have it.');
    checkQuiet(placeholderNoFallback, 'Thank you{{#if customer.firstName}}, {{customer.firstName}}{{/if}}.');
    checkQuiet(placeholderNoFallback, 'I am {{agent.firstName}} of {{brand.name}}.');
    checkQuiet(placeholderNoFallback, 'Order {{order.id}}, plan {{plan.name}}, {{facts.customer.name}}.');
    checkQuiet(placeholderNoFallback, 'Hi {{current_user.first_name}}, {{company.name}}.');
    checkQuiet(placeholderNoFallback, 'Hi {{customer.firstName}}.', { options: { known: ['customer.firstName'] } });
    checkQuiet(placeholderNoFallback, '{{> shared/greeting}} {{money order.total}}');
  });

  it('tells what is read then, and what to write', () => {
    const say = (text: string): string => findIn(placeholderNoFallback, text)[0]?.message ?? '';
    assert.match(
      say('Hi {{customer.firstName}}, hello.'),
      /“Hi , hello\.”.*\{\{default customer\.firstName "there"\}\}/,
    );
    assert.match(say('Thank you, {{customer.firstName}}.'), /“Thank you, \.”.*\{\{#if customer\.firstName\}\}/);
  });
});
