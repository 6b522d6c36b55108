import assert from 'node:assert/strict';
import { getCodeLenses } from '../../../src/language-service/structure/get-code-lenses.ts';
import { resolveCodeLens } from '../../../src/language-service/structure/resolve-code-lens.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

const script = `script: «refund»
start: greet
anytime: [{ intent: wants-human, goto: human }]
steps:
  «greet»:
    respond: desk/hello
    choose:
      - { label: A, goto: order }
      - { label: B, goto: check }
  «order»:
    respond: desk/hello
    goto: check
  «check»:
    choose:
      - { label: A, goto: order }
      - { label: B, goto: human }
  «human»:
    end: resolved
  «lost»:
    end: resolved
`;

/** The marked names have lenses with these words; those with a `*` show places when they are clicked. */
function expectLenses(path: string, marked: string, expected: readonly string[]): void {
  const { text, ranges } = readMarked(marked);
  const files = showFiles({
    '/desk/chatwright.yaml': 'version: 1\n',
    '/desk/a.chatscript.yaml': readMarked(script).text,
    [path]: text,
  });
  const lenses = getCodeLenses(files, path).map((lens) => resolveCodeLens(files, lens));
  assert.deepEqual(
    lenses.map(({ range, command }) => {
      const start = files.engine.offsetAt(path, range.start);
      const name = text.slice(start, files.engine.offsetAt(path, range.end));
      return `${String(start)} ${name}: ${command?.title ?? ''}${command?.command === '' ? '' : ' *'}`;
    }),
    ranges.map(({ start, end }, index) => `${String(start)} ${text.slice(start, end)}: ${expected[index] ?? ''}`),
  );
}

describe('the lenses', () => {
  it('say how often replies are used', () => {
    const expected = ['used 2 times *', 'not used yet'];
    expectLenses('/desk/b.responses.yaml', 'library: desk\nresponses:\n  - id: «hello»\n  - id: «bye»\n', expected);
    const text = '{"library":"desk","responses":[{"id":«"hello"»},{"id":«"bye"»}]}';
    expectLenses('/desk/b.responses.json', text, expected);
  });

  it('say how many paths lead to a step', () => {
    expectLenses('/desk/a.chatscript.yaml', script, [
      'not used yet',
      'the chat starts here *',
      'reached by 2 paths *',
      'reached by 2 paths *',
      'reached by 3 paths *',
      'not reached by any path',
    ]);
  });

  it('count uses where nobody knows where the chat starts', () => {
    expectLenses('/desk/c.chatscript.yaml', 'steps:\n  «a»: { goto: a }\n  «b»: { end: resolved }\n', [
      'used once *',
      'not used yet',
    ]);
  });

  it('do not count for ever', () => {
    const ids = Array.from({ length: 40 }, (_, number) => `s${String(number)}`);
    const steps = ids.map((id) => `  «${id}»:\n    choose: [${ids.map((to) => `{ goto: ${to} }`).join(', ')}]\n`);
    expectLenses('/desk/c.chatscript.yaml', `start: s0\nsteps:\n${steps.join('')}`, [
      'the chat starts here *',
      ...ids.slice(1).map(() => 'reached by many paths *'),
    ]);
  });

  it('lead to the name', () => {
    const path = '/desk/a.chatscript.yaml';
    const files = showFiles({ [path]: 'script: a\nstart: b\nsteps:\n  b: { end: resolved }\n' });
    const [, lens] = getCodeLenses(files, path).map((each) => resolveCodeLens(files, each));
    assert.deepEqual(lens?.command, {
      title: 'the chat starts here',
      command: 'chatwright.showUses',
      arguments: ['file:///desk/a.chatscript.yaml', { line: 3, character: 2 }],
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(resolveCodeLens(files, { range, data: { path: 1 } }), { range, data: { path: 1 } });
  });

  it('are not there where an editor has none of our commands', () => {
    const files = showFiles({ '/desk/a.chatscript.yaml': 'script: a\n' });
    const plain = { ...files, abilities: { ...files.abilities, commands: false } };
    assert.deepEqual(getCodeLenses(plain, '/desk/a.chatscript.yaml'), []);
  });
});
