import assert from 'node:assert/strict';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import type { TemplateNode } from '../../../src/core/template/template-tree.ts';

describe('the tree of a template', () => {
  it('is one stretch of text where there are no braces', () => {
    assert.deepEqual(readTemplate('Hello').tree.body, [{ kind: 'text', text: 'Hello', start: 0, end: 5 }]);
    assert.deepEqual(readTemplate('').tree.body, []);
  });

  it('places every name', () => {
    assert.deepEqual(readTemplate('Hi {{../order.id}}').tree.body[1], {
      kind: 'placeholder',
      path: {
        kind: 'path',
        text: '../order.id',
        data: false,
        up: 1,
        parts: [
          { name: 'order', start: 8, end: 13 },
          { name: 'id', start: 14, end: 16 },
        ],
        start: 5,
        end: 16,
      },
      start: 3,
      end: 18,
    });
  });

  it('keeps the values that a helper is given', () => {
    const [node] = readTemplate('{{choose (lower a) -1.5 true null "say \\"x\\"" one=undefined}}').tree.body;
    assert.ok(node?.kind === 'helper');
    assert.deepEqual(
      node.call.args.map((value) => (value.kind === 'literal' ? value.value : value.kind)),
      ['call', -1.5, true, null, 'say "x"'],
    );
    assert.deepEqual(node.call.named[0]?.name, { name: 'one', start: 46, end: 49 });
  });

  it('takes a lone word for a helper only where it names one', () => {
    const kinds = ['{{date}}', '{{this.date}}', '{{order.date}}', '{{day}}'].map(
      (text) => readTemplate(text).tree.body[0]?.kind,
    );
    assert.deepEqual(kinds, ['helper', 'placeholder', 'placeholder', 'placeholder']);
  });

  it('strings the branches of a block together', () => {
    assert.deepEqual(outline('{{#if a}}1{{else if b}}2{{else}}3{{/if}}'), ['[if:"1" if:"2" else:"3"]']);
    assert.deepEqual(outline('{{#each a}}1{{^}}2{{/each}}'), ['[each:"1" else:"2"]']);
  });

  it('takes away lines that hold a tag alone, and whitespace beside a tilde', () => {
    assert.deepEqual(outline('a\n  {{#if b}}  \nc\n  {{/if}}\nd'), ['"a\n"', '[if:"c\n"]', '"d"']);
    assert.deepEqual(outline('a \n {{~b~}} \n c'), ['"a"', 'placeholder', '"c"']);
    assert.deepEqual(outline('a\n  {{! b }}\nc'), ['"a\n"', 'comment', '"c"']);
    assert.deepEqual(outline('a\n  {{> b}}\nc'), ['"a\n"', 'partial', '"c"']);
  });

  it('shows escaped braces as they are', () => {
    assert.deepEqual(outline('a \\{{b}} \\\\{{c}}'), ['"a "', '"{{b}} "', '"\\"', 'placeholder']);
  });

  it('is the same for a text with faults as far as that goes', () => {
    assert.deepEqual(outline('{{#if a}}1{{b'), ['[if:"1" placeholder]']);
    assert.deepEqual(outline('{{/if}}a{{#with b}}c{{/with}}'), ['unread', '"a"', 'unread']);
  });
});

function outline(text: string): string[] {
  return readTemplate(text).tree.body.map(outlineNode);
}

function outlineNode(node: TemplateNode): string {
  if (node.kind === 'text') return `"${node.text}"`;
  if (node.kind !== 'block') return node.kind;
  const branches = node.branches.map(({ word, body }) => `${word}:${body.map(outlineNode).join(' ')}`);
  return `[${branches.join(' ')}]`;
}
