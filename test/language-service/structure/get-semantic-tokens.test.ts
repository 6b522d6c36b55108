import assert from 'node:assert/strict';
import { createTokenMemory } from '../../../src/language-service/structure/create-token-memory.ts';
import { createTokenWriter } from '../../../src/language-service/structure/create-token-writer.ts';
import { getAllTokens, getRangeTokens } from '../../../src/language-service/structure/get-semantic-tokens.ts';
import { tokenModifiers, tokenTypes } from '../../../src/language-service/structure/token-legend.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

const project = `version: 1
variables:
  customer.firstName: { type: text, pii: true }
  order.id: { type: text }
`;
const patience = { rest: () => Promise.resolve(), isCancelled: () => false };

/** The marked stretches, in the order of their ends, must be these tokens and there must be no others. */
async function expectTokens(path: string, marked: string, expected: readonly string[]): Promise<void> {
  const { text, ranges } = readMarked(marked);
  const { engine } = showFiles({ '/desk/chatwright.yaml': project, [path]: text });
  const data = (await getAllTokens(engine, path, createTokenWriter(engine.view), patience)) ?? [];
  assert.deepEqual(
    decode(engine, path, data),
    ranges.map(({ start, end }, index) => `${text.slice(start, end)}: ${expected[index] ?? 'not expected'}`),
  );
}

function decode(engine: Engine, path: string, data: readonly number[]): string[] {
  const text = engine.getText(path) ?? '';
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const start = engine.offsetAt(path, { line, character });
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    tokens.push(`${text.slice(start, start + length)}: ${[tokenTypes[type], ...modifiers].join(' ')}`);
  }
  return tokens;
}

describe('the colours of names', () => {
  it('tell variables, personal data, facts, helpers and words apart in a text', () =>
    expectTokens(
      '/desk/a.responses.yaml',
      `library: a
responses:
  - id: «hello»
    notes: No {{text}} for customers.
    text: |-
      Hi {{«default» «customer.firstName» «"there"»}}, {{«order.id»}}.
      {{#«if» «order.id»}}{{«facts.refund.days»}}{{«else»}}{{> «a/b»}}{{/«if»}}
      {{«choose» «order.id» «gold»=«1»}}{{#«each» «order.items»}}{{«this»}}{{/«each»}}
`,
      [
        'class declaration',
        'function defaultLibrary',
        'variable pii',
        'string',
        'variable',
        'keyword',
        'variable',
        'variable readonly',
        'keyword',
        'class',
        'keyword',
        'function defaultLibrary',
        'variable',
        'parameter',
        'number',
        'keyword',
        'variable',
        'variable',
        'keyword',
      ],
    ));

  it('tell steps, responses and the parts of conditions apart', () =>
    expectTokens(
      '/desk/a.chatscript.yaml',
      `script: «a»
start: «greet»
steps:
  «greet»:
    respond: «desk/hello»
    decide:
      - { when: '«order.id».«startsWith»(«"AT"») «&&» «open»(«"billing"») «==» «true»', goto: «greet» }
      - { when: '«channel» «in» [«"web"»]', goto: back }
`,
      [
        'namespace declaration',
        'function',
        'function declaration',
        'class',
        'variable',
        'method defaultLibrary',
        'string',
        'operator',
        'function defaultLibrary',
        'string',
        'operator',
        'keyword',
        'function',
        'variable defaultLibrary',
        'keyword',
        'string',
      ],
    ));

  it('are the same in JSON, on one line too', () =>
    expectTokens(
      '/desk/a.responses.json',
      String.raw`{"library":"a","responses":[{"id":«"b"»,"text":"{{«customer.firstName»}} \"{{«order.id»}}\""},{"id":«"c"»,"text":"Hi"}]}`,
      ['class declaration', 'variable pii', 'variable', 'class declaration'],
    ));

  it('are found where a variable is declared, and where it is a key', async () => {
    await expectTokens(
      '/desk/chatwright.yaml',
      'version: 1\nvariables:\n  «customer.firstName»: { type: text, pii: true }\n  «order.id»: { type: text }\nfacts:\n  «a.b»: { value: 1 }\n',
      ['variable declaration pii', 'variable declaration', 'variable declaration readonly'],
    );
    await expectTokens('/desk/a.scenario.yaml', 'scenario: a\nscript: «b»\nknows:\n  «order.id»: { value: x }\n', [
      'namespace',
      'variable',
    ]);
  });

  it('are there for what is half typed', () =>
    expectTokens('/desk/a.responses.yaml', 'responses:\n  - id: «a»\n    text: "Hi {{«order.id»\n', [
      'class declaration',
      'variable',
    ]));
});

const path = '/desk/a.responses.yaml';
const text = `library: a
responses:
  - id: one
    text: Hi {{order.id}}
  - id: two
    text: Hi {{customer.firstName}}
`;

describe('the colours of a part of a file', () => {
  it('are those of the entries that it touches', () => {
    const { engine } = showFiles({ '/desk/chatwright.yaml': project, [path]: text });
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 3 } };
    const data = getRangeTokens(engine, path, range, createTokenWriter(engine.view));
    assert.deepEqual(decode(engine, path, data), ['two: class declaration', 'customer.firstName: variable pii']);
  });

  it('read only those entries', () => {
    const { engine } = showFiles({ [path]: text });
    const read: number[] = [];
    const view = {
      ...engine.view,
      getFile: (file: string) => {
        const known = engine.view.getFile(file);
        return known && { ...known, readBlock: (index: number) => (read.push(index), known.readBlock(index)) };
      },
    };
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    const spied = Object.assign(Object.create(engine) as Engine, { view });
    getRangeTokens(spied, path, range, createTokenWriter(view));
    assert.deepEqual(read, [2]);
  });
});

describe('the colours of a changed file', () => {
  it('are sent as what is different', async () => {
    const { engine } = showFiles({ '/desk/chatwright.yaml': project, [path]: text });
    const writer = createTokenWriter(engine.view);
    const memory = createTokenMemory();
    const old = (await getAllTokens(engine, path, writer, patience)) ?? [];
    const { resultId = '' } = memory.keep(path, old);
    engine.editFile(path, [{ span: { start: text.indexOf('order.id'), end: text.indexOf('}}') }, text: 'facts.a' }]);
    const data = (await getAllTokens(engine, path, writer, patience)) ?? [];
    const answer = memory.compare(path, resultId, data);
    assert.ok('edits' in answer);
    const [edit] = answer.edits;
    const { start = 0, deleteCount = 0, data: added = [] } = edit ?? {};
    assert.deepEqual([...old.slice(0, start), ...added, ...old.slice(start + deleteCount)], data);
    assert.ok(added.length < data.length);
    assert.deepEqual(memory.compare(path, answer.resultId ?? '', data), { resultId: '3', edits: [] });
    assert.deepEqual(memory.compare(path, 'unknown', data), { resultId: '4', data });
  });

  it('follow what is personal data', async () => {
    const { engine } = showFiles({ '/desk/chatwright.yaml': project, [path]: text });
    const writer = createTokenWriter(engine.view);
    await getAllTokens(engine, path, writer, patience);
    engine.setFile('/desk/chatwright.yaml', project.replace('order.id: { type: text', '$&, pii: true'));
    const tokens = decode(engine, path, (await getAllTokens(engine, path, writer, patience)) ?? []);
    assert.equal(tokens[1], 'order.id: variable pii');
  });

  it('are those of the file as it is in the end, and nothing where nobody waits', async () => {
    const { engine } = showFiles({ [path]: text });
    const writer = createTokenWriter(engine.view);
    let isEdited = false;
    const rest = (): Promise<void> => {
      if (!isEdited) engine.editFile(path, [{ span: { start: 0, end: 0 }, text: '# Ours\n' }]);
      isEdited = true;
      return Promise.resolve();
    };
    const data = await getAllTokens(engine, path, writer, { ...patience, rest });
    assert.deepEqual(data, await getAllTokens(engine, path, writer, patience));
    assert.equal(await getAllTokens(engine, path, writer, { ...patience, isCancelled: () => true }), undefined);
  });
});
