import assert from 'node:assert/strict';
import { createReadings } from '../../../src/core/etiquette/create-reading.ts';

describe('createReadings', () => {
  it('reads a text without a block once', () => {
    assert.deepEqual(readAll('Hello.'), ['Hello.']);
    assert.deepEqual(readAll('Hello {{customer.firstName}}.'), ['Hello _.']);
  });

  it('begins with the customer of whom all is known, and goes each other way once', () => {
    assert.deepEqual(readAll('Hi{{#if name}} {{name}}{{else}} there{{/if}}.'), ['Hi _.', 'Hi there.']);
    assert.deepEqual(readAll('Hi{{#unless name}} there{{/unless}}.'), ['Hi.', 'Hi there.']);
    assert.deepEqual(readAll('{{#each orders}}One. {{else}}None. {{/each}}Bye.'), ['One. Bye.', 'None. Bye.']);
    assert.deepEqual(readAll('{{#each orders}}One. {{/each}}Bye.'), ['One. Bye.']);
  });

  it('reads a text without a block that nothing else stands for', () => {
    assert.deepEqual(readAll('Thanks{{#if name}}, {{name}}{{/if}}.'), ['Thanks, _.', 'Thanks.']);
    assert.deepEqual(readAll('{{#if a}}A{{else if b}}B{{/if}}.'), ['A.', 'B.', '.']);
    assert.deepEqual(readAll('{{#if (or a b)}}A{{/if}}.'), ['A.', '.']);
  });

  it('knows that who has no name has none anywhere', () => {
    const twice =
      '{{#if name}}{{name}}, it{{else}}It{{/if}} is here{{#if name}}, {{name}}{{/if}}{{#unless name}}!{{/unless}}';
    assert.deepEqual(readAll(twice), ['_, it is here, _', 'It is here!']);
  });

  it('goes into a block on the way to one inside it', () => {
    const nested = 'A{{#if a}} B{{#if b}} C{{/if}}{{else}} D{{#if d}} E{{/if}}{{/if}}.';
    assert.deepEqual(readAll(nested), ['A B C.', 'A B.', 'A D E.', 'A D.']);
  });

  it('reads nothing that nobody could send, and no more than eight', () => {
    assert.deepEqual(readAll('{{#if name}}Hello {{name}}.{{/if}}'), ['Hello _.']);
    const many = Array.from({ length: 20 }, (_, index) => `{{#if v${String(index)}}}x{{/if}}`).join(' ');
    assert.equal(readAll(many).length, 8);
  });

  it('finds its words again in the template', () => {
    const template = 'Thanks {{#if name}}{{name}}{{/if}} !';
    const [, without] = createReadings(template);
    assert.equal(without?.text, 'Thanks  !');
    assert.deepEqual(without.toTemplate(6, 9), { start: 6, end: template.length });
    assert.deepEqual(without.toTemplate(8, 9), { start: template.length - 1, end: template.length });
  });

  it('has nothing to replace beside words that were left out', () => {
    const [, without] = createReadings('Thanks{{#if name}}, {{name}}{{/if}}. Bye now.');
    assert.equal(without?.text, 'Thanks. Bye now.');
    for (const [start, end] of [
      [0, 6],
      [6, 6],
      [6, 7],
      [3, 9],
    ] as const)
      assert.equal(without.isPlain(start, end), false);
    assert.equal(without.isPlain(8, 11), true);
  });
});

function readAll(template: string): readonly string[] {
  return createReadings(template).map(({ text }) => text.replaceAll('\uFFFC', '_'));
}
