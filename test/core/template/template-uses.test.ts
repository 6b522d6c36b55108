import assert from 'node:assert/strict';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { listUses } from '../../../src/core/template/template-uses.ts';

describe('the uses of values in a template', () => {
  it('say how each is used', () => {
    const text =
      '{{customer.firstName}} {{default agent.firstName "x"}} {{#if order.id}}{{else if vip}}{{/if}}' +
      '{{#each order.items}}{{/each}}{{upper (lower city)}}{{choose plan gold=offer}}';
    assert.deepEqual(listed(text), [
      'placeholder customer.firstName',
      'argument agent.firstName',
      'condition order.id',
      'condition vip',
      'list order.items',
      'argument city',
      'argument plan',
      'argument offer',
    ]);
  });

  it('have their full names inside lists', () => {
    const text =
      '{{#each order.items}}{{name}} {{this.price}} {{../order.id}} {{#if ../vip}}{{#each parts}}{{this}} {{../name}} {{../../id}}' +
      '{{/each}}{{/if}}{{else}}{{name}}{{/each}}';
    assert.deepEqual(listed(text), [
      'list order.items',
      'placeholder order.items[].name',
      'placeholder order.items[].price',
      'placeholder order.id',
      'condition vip',
      'list order.items[].parts',
      'placeholder order.items[].parts[]',
      'placeholder order.items[].name',
      'placeholder id',
      'placeholder name',
    ]);
  });

  it('have no name where it cannot be known, and `@` names are none', () => {
    assert.deepEqual(listed('{{this}} {{../id}} {{#each (default a b)}}{{name}}{{@index}}{{../id}}{{/each}}'), [
      'placeholder ?',
      'placeholder ?',
      'argument a',
      'argument b',
      'placeholder ?',
      'placeholder id',
    ]);
  });

  it('lie where they were written, other texts too', () => {
    const text = 'Hi {{ customer.firstName }}\n{{> billing/terms}}';
    const { variables, partials } = listUses(readTemplate(text).tree);
    assert.deepEqual(
      variables.map(({ start, end }) => text.slice(start, end)),
      ['customer.firstName'],
    );
    assert.deepEqual(partials, [{ name: 'billing/terms', start: 32, end: 45 }]);
  });

  it('are none, and cost nothing, in a text without braces', () => {
    const one = listUses(readTemplate('Hello').tree);
    assert.equal(one, listUses(readTemplate('Goodbye').tree));
    assert.deepEqual(one, { variables: [], partials: [] });
  });

  it('are there while a name is being typed', () => {
    assert.deepEqual(listed('Hi {{customer.first'), ['placeholder customer.first']);
    assert.deepEqual(listed('{{#if customer.vip}}{{na'), ['condition customer.vip', 'placeholder na']);
  });
});

function listed(text: string): string[] {
  return listUses(readTemplate(text).tree).variables.map(({ kind, path }) => `${kind} ${path ?? '?'}`);
}
