import assert from 'node:assert/strict';
import { basicHelpers } from '../../../src/core/template/basic-helpers.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { renderTemplate, type RenderOptions, type Rendering } from '../../../src/core/template/render-template.ts';

const values = {
  customer: { firstName: 'Asha', vip: true },
  order: { total: 0, id: 'AT-204881', note: '', items: [{ name: 'Cable' }, { name: '' }] },
  tags: ['a', ['b', null], { x: 1 }],
  lost: null,
};

describe('rendering a template', () => {
  it('fills in values, tests them and goes through lists', () => {
    assert.equal(render('Hi {{customer.firstName}}, {{order.total}}{{lost}}{{order.note}}').text, 'Hi Asha, 0');
    assert.equal(
      render('{{#if order.total}}a{{else if lost}}b{{else}}c{{/if}}{{#unless lost}}d{{/unless}}').text,
      'cd',
    );
    assert.equal(
      render('{{#each order.items}}{{@index}}{{name}}{{../order.id}} {{/each}}').text,
      '0CableAT-204881 1AT-204881 ',
    );
    assert.equal(render('{{tags}}{{customer}}').text, 'a,b,,[object Object][object Object]');
  });

  it('says which tags gave nothing', () => {
    assert.deepEqual(render('{{lost}} {{customer.firstName}} {{nobody}}').empty, [span(0, 8), span(32, 42)]);
    assert.deepEqual(render('{{#each order.items}}{{name}}{{/each}}').empty, [span(21, 29)]);
    assert.deepEqual(render('{{#if lost}}{{lost}}{{/if}}').empty, []);
    assert.deepEqual(render('{{default lost ""}}', { helpers: basicHelpers }).empty, [span(0, 19)]);
  });

  it('shows what could not be read as it was written', () => {
    assert.equal(render('Hi {{}} {{customer.firstName').text, 'Hi {{}} Asha');
    assert.equal(render('{{#with customer}}{{firstName}}{{/with}}').text, '{{#with customer}}{{firstName}}{{/with}}');
  });

  it('finds only what the data itself holds', () => {
    for (const path of [
      'constructor',
      '__proto__',
      'toString',
      'customer.constructor.name',
      'tags.map',
      'tags.length.toFixed',
    ]) {
      assert.equal(render(`{{${path}}}`).text, '', path);
    }
    const own: unknown = JSON.parse('{"__proto__": {"x": "own"}, "constructor": "mine"}');
    assert.equal(renderTemplate(readTemplate('{{__proto__.x}} {{constructor}}').tree, own).text, 'own mine');
    assert.equal(renderTemplate(readTemplate('{{run}}{{customer.run}}').tree, { run: () => 'ran' }).text, '');
    assert.equal(render('{{constructor.constructor "return 1"}}').text, '');
  });

  it('asks the helpers that it is given, and no others', () => {
    assert.equal(
      render('{{default lost (upper "you")}} {{lower customer.firstName}}', { helpers: basicHelpers }).text,
      'YOU asha',
    );
    assert.equal(
      render('{{default "  " "you"}} {{default order.total "none"}}', { helpers: basicHelpers }).text,
      'you 0',
    );
    assert.equal(render('{{upper "a"}}{{toString "a"}}').text, '');
  });

  it('brings in other texts with their own surroundings, indented where they stand alone', () => {
    const texts: Record<string, string> = {
      lines: 'one\n\n{{name}}\n',
      loop: '{{> loop}}x',
      parent: '{{../order.id}}{{@index}}',
    };
    const findPartial = (name: string) => (name in texts ? readTemplate(texts[name] ?? '').tree : undefined);
    assert.equal(
      render('{{#each order.items}}\n  {{> lines}}\n{{/each}}', { findPartial }).text,
      '  one\n  \n  Cable\n  one\n  \n  \n',
    );
    assert.equal(render('{{#each order.items}}{{> parent}}{{/each}}', { findPartial }).text, '01');
    assert.deepEqual(render('a {{> nowhere}}', { findPartial }).empty, [span(2, 15)]);
    assert.deepEqual(render('a {{> lines}}', { findPartial }).empty, [span(2, 13)]);
    assert.equal(render('{{> loop}}', { findPartial }).stopped, 'partials');
  });
});

describe('the limits of rendering', () => {
  const many = { list: Array.from({ length: 1_000_000 }, () => 'x') };

  it('stop a list of a million', () => {
    assert.equal(renderTemplate(readTemplate('{{#each list}}{{/each}}').tree, many).stopped, 'steps');
    assert.equal(renderTemplate(readTemplate('{{list}}').tree, many).stopped, 'characters');
    assert.equal(renderTemplate(readTemplate('{{list}}').tree, many).text.length, 100_000);
  });

  it('stop a long text without cutting a character in two', () => {
    const { text, stopped } = renderTemplate(readTemplate('a😀😀').tree, {}, { limits: { characters: 4 } });
    assert.deepEqual({ text, stopped }, { text: 'a😀', stopped: 'characters' });
  });

  it('stop texts that double themselves', () => {
    const { tree } = readTemplate('{{> again}}{{> again}}');
    const { stopped } = renderTemplate(tree, {}, { findPartial: () => tree });
    assert.ok(stopped === 'partials' || stopped === 'steps');
  });

  it('stop an indent before very many lines', () => {
    const { tree } = readTemplate(`${' '.repeat(10_000)}{{> lines}}\n`);
    const lines = readTemplate('\n'.repeat(50_000)).tree;
    const { text, stopped } = renderTemplate(tree, {}, { findPartial: () => lines });
    assert.deepEqual({ length: text.length, stopped }, { length: 100_000, stopped: 'characters' });
  });

  it('stay silent for an ordinary text', () => {
    assert.equal(render('Hi {{customer.firstName}}').stopped, undefined);
  });
});

function render(text: string, options: RenderOptions = {}): Rendering {
  return renderTemplate(readTemplate(text).tree, values, options);
}

function span(start: number, end: number): { start: number; end: number } {
  return { start, end };
}
