import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { withoutFindings } from './without-findings.ts';
import { expectProblems, saySentences } from './expect-problems.ts';

const PATH = '/desk/a.responses.yaml';

describe('anchors and aliases', () => {
  it('may stand in one entry, in two, and at the top', () => {
    expectProblems({
      [PATH]: `  library: &name billing
  title: *name
  responses:
    - id: thanks
      title: &title Thanks
      notes: *title
      tags: &tags [refund]
      text: Thank you.
    - id: bye
      title: *title
      tags: *tags
      text: Goodbye.
`,
    });
  });

  it('are checked as what they stand for', () => {
    expectProblems({
      [PATH]: `  library: billing
  responses:
    - id: thanks
      title: &title Thanks
      text: Thank you.
    - id: bye
      title: Bye
      tags: *title
#~          ^^^^^^ value-wrong-type
      text: Goodbye.
`,
    });
  });

  it('are unknown where no anchor stands above, and only there', () => {
    expectProblems({
      [PATH]: `  library: billing
  responses:
    - id: thanks
      title: *title
#~           ^^^^^^ alias-unknown
      text: Thank you.
    - id: bye
      title: &title Bye
      text: Goodbye.
    - id: so-long
      title: *titel
#~           ^^^^^^ alias-unknown
      text: So long.
`,
    });
  });

  it('may not unfold without an end, nor to more than a file may hold', () => {
    expectProblems({
      [PATH]: `  library: billing
  responses:
    - id: thanks
      title: Thanks
      text: Thank you.
      tags: &tags [a, *tags]
#~                    ^^^^^ alias-too-large
`,
    });
  });

  it('are checked again when the anchor changes, comes or goes', () => {
    const text = `library: billing
responses:
  - { id: thanks, title: &title Thanks, text: Thank you. }
  - { id: hi, title: Hi, text: Hello. }
  - { id: bye, title: *title, text: Goodbye. }
`;
    const engine = createEngine();
    engine.setFile(PATH, text);
    const replace = (from: string, to: string): readonly string[] => {
      const start = engine.getText(PATH)?.indexOf(from) ?? -1;
      engine.editFile(PATH, [{ span: { start, end: start + from.length }, text: to }]);
      return saySentences(engine, PATH);
    };
    assert.deepEqual(saySentences(engine, PATH), []);
    assert.deepEqual(replace('&title ', ''), [
      '`*title` refers to `&title`, which does not stand above it in this file.',
    ]);
    assert.deepEqual(replace('Thanks', '&title Thanks'), []);
    assert.deepEqual(replace('&title Thanks', '&title ""'), [
      '`title` is empty. Write something, or remove it.',
      '`title` is empty. Write something, or remove it.',
    ]);
    assert.deepEqual(replace('""', '[a]'), ['`title` should be a text.', '`title` should be a text.']);
    assert.deepEqual(replace('[a]', 'Ta'), []);
    assert.deepEqual(replace('title: Hi', 'title: &title Hi'), []);
  });

  it('stand for the nearest anchor above where several have one name', () => {
    expectProblems({
      [PATH]: `  library: &a billing
  title: *a
  responses:
    - { id: one, title: *a, tags: &a [refund], text: Thank you. }
    - id: two
      title: Two
      tags: *a
      text: Thank you very much.
    - id: three
      title: &a Three
      tags: *a
#~          ^^ value-wrong-type
      notes: *a
      text: &a Goodbye.
    - { id: four, title: *a, text: &b [*a], notes: *b }
#~                                    ^^^^ value-wrong-type
#~                                                 ^^ value-wrong-type
  locale: *a
#~        ^^ value-wrong-form
`,
    });
  });

  it('stand for what an anchored list says, whose own aliases mean what stood above them', () => {
    const path = '/desk/a.etiquette.yaml';
    const engine = createEngine();
    engine.setFile(
      path,
      `pack: house
rules:
  one: { type: existence, message: One., tokens: &list [&word 'first word', *word] }
  two: { type: existence, message: &word Two., tokens: *list }
tests:
  - { rule: two, reports: This is the first word., quiet: This is two. }
`,
    );
    assert.deepEqual(saySentences(engine, path), []);
    const script = '/desk/a.chatscript.yaml';
    const end = '{ say: *t, end: done }';
    engine.setFile(script, `script: a\nstart: &t hi\nsteps:\n  hi: { say: &t 12, goto: bye }\n  bye: ${end}\n`);
    assert.deepEqual(saySentences(engine, script).length, 2);
    engine.editFile(script, [{ span: { start: 17, end: 17 }, text: '' }]);
    const at = engine.getText(script)?.indexOf('&t 12') ?? -1;
    engine.editFile(script, [{ span: { start: at, end: at + 5 }, text: '&t Hello' }]);
    assert.deepEqual(saySentences(engine, script), []);
  });

  it('unfold to nothing in a bomb, which is told of and costs no time', () => {
    const levels = Array.from('bcdefghi').map((name, index) => {
      const inner = `*${'abcdefgh'.charAt(index)}, `;
      return `  - &${name} [${inner.repeat(9)}]\n`;
    });
    const engine = createEngine();
    engine.setFile(PATH, `library: a\nresponses:\n  - &a [x, x, x, x, x, x, x, x, x]\n${levels.join('')}`);
    const codes = new Set<string>(withoutFindings(engine.getProblems(PATH)).map(({ code }) => code));
    assert.deepEqual([...codes].sort(), ['alias-too-large', 'value-wrong-type']);
  });
});
