import assert from 'node:assert/strict';
import { createHighlighter, type Highlighter, type Token } from './create-highlighter.ts';

describe('the colours of documents', () => {
  let yaml: Highlighter;
  let json: Highlighter;
  before(async () => {
    yaml = await createHighlighter('chatwright');
    json = await createHighlighter('chatwright-json');
  });

  const isPunctuation = ([, scope]: Token): boolean => scope.startsWith('punctuation');
  const say = (tokens: readonly Token[]): string[] =>
    tokens.filter((token) => !isPunctuation(token)).map(([text, scope]) => `${text} = ${scope}`);

  const placeholder = ['default = support.function', 'customer.name = variable.other', '"you" = string.quoted'];
  const styles: readonly [style: string, before: string, after: string, scope: string][] = [
    ['literal', 'text: |-\n\n  Hi ', '\n  # bye', 'string.unquoted.block'],
    ['folded', '- text: >+2\n     Hi ', '\n     # bye', 'string.unquoted.block'],
    ['plain', 'text: Hi ', ' # bye', 'string.unquoted.plain'],
    ['single-quoted', "text: 'Hi ", " # bye'", 'string.quoted.single'],
    ['double-quoted', 'text: "Hi ', ' # bye"', 'string.quoted.double'],
  ];
  for (const [style, before, after, scope] of styles) {
    it(`show a placeholder inside ${style} text`, () => {
      const said = say(yaml(`${before}{{default customer.name "you"}}${after}`));
      const start = said.indexOf(`Hi = ${scope}`);
      assert.ok(start >= 0, said.join('\n'));
      assert.deepEqual(said.slice(start + 1, start + 4), placeholder);
    });
  }

  it('show a placeholder inside JSON text, with its escaped quotes', () => {
    assert.deepEqual(say(json('{ "text": "Hi {{default customer.name \\"you\\"}}", "n": [1, null] }')), [
      '"text" = support.type.property-name',
      '" = string.quoted.double',
      'Hi = string.quoted.double',
      'default = support.function',
      'customer.name = variable.other',
      '\\"you\\" = string.quoted',
      '" = string.quoted.double',
      '"n" = support.type.property-name',
      '1 = constant.numeric',
      'null = constant.language',
    ]);
  });

  it('show blocks, partials, comments and what is escaped', () => {
    const text =
      'text: |\n  {{#if a}}{{else if b}}{{/if}}{{> legal/note}}{{!-- x --}}\\{{c}}{{#each list}}{{@index}}{{this}}{{/each}}';
    assert.deepEqual(say(yaml(text)).slice(2), [
      '# = keyword.control',
      'if = keyword.control',
      'a = variable.other',
      'else = keyword.control',
      'if = keyword.control',
      'b = variable.other',
      '/ = keyword.control',
      'if = keyword.control',
      '> = keyword.control',
      'legal/note = entity.name.function',
      '{{!-- = comment.block',
      'x = comment.block',
      '--}} = comment.block',
      '\\{{ = constant.character.escape',
      'c}} = string.unquoted.block',
      '# = keyword.control',
      'each = keyword.control',
      'list = variable.other',
      '@index = variable.language',
      'this = variable.language',
      '/ = keyword.control',
      'each = keyword.control',
    ]);
  });

  it('end with the text, however unfinished its placeholder is', () => {
    assert.deepEqual(say(yaml('- text: |-\n    Hi {{cus\n    you\n  title: 3')).slice(1), [
      '|- = keyword.control.block-scalar',
      'Hi = string.unquoted.block',
      'cus = variable.other',
      'you = string.unquoted.block',
      'title = support.type.property-name',
      '3 = constant.numeric',
    ]);
  });

  it('take words alone on a line for a key that is being typed', () => {
    assert.deepEqual(say(yaml('new lib')), ['new lib = support.type.property-name']);
    assert.deepEqual(say(yaml('- id: a\n  step rep')).slice(-1), ['step rep = support.type.property-name']);
    assert.deepEqual(say(yaml('- |-\n  step rep')).slice(-1), ['step rep = string.unquoted.block']);
    assert.deepEqual(say(yaml('- web')).slice(-1), ['web = string.unquoted.plain']);
  });

  it('tell keys, values, anchors, lists and comments apart', () => {
    const text =
      "a.b: &x { to: [ask, 'it''s', -4.5], ok: true } # why\n\"c d\": *x\nwhen: order.total > 100\n<<<<<<< mine";
    assert.deepEqual(say(yaml(text)), [
      'a.b = support.type.property-name',
      '&x = entity.name.type.anchor',
      'to = support.type.property-name',
      'ask = string.unquoted.plain',
      "' = string.quoted.single",
      'it = string.quoted.single',
      "'' = constant.character.escape",
      's = string.quoted.single',
      "' = string.quoted.single",
      '-4.5 = constant.numeric',
      'ok = support.type.property-name',
      'true = constant.language',
      '# why = comment.line.number-sign',
      '"c d" = support.type.property-name',
      '*x = variable.other.alias',
      'when = support.type.property-name',
      'order.total > 100 = string.unquoted.plain',
      '<<<<<<< mine = invalid.illegal.conflict-marker',
    ]);
  });
});
