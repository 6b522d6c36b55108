import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import { getOnTypeEdits } from '../../src/language-service/get-on-type-edits.ts';
import { readMarked } from './marked-text.ts';
import { showFiles } from './show-files.ts';

/** The text after Enter at `$0`, with what the editor puts on the new line by itself, and the edits that follow. */
function pressEnter(marked: string, indentation: string, name = 'a.chatscript.yaml'): string {
  const { text, cursor = 0 } = readMarked(marked);
  const typed = `${text.slice(0, cursor)}\n${indentation}${text.slice(cursor)}`;
  const path = `/desk/${name}`;
  const files = showFiles({ [path]: typed });
  const { engine } = files;
  const position = engine.positionAt(path, cursor + 1 + indentation.length);
  const edits = getOnTypeEdits(files, path, position).map(({ range, newText }) => ({
    span: { start: engine.offsetAt(path, range.start), end: engine.offsetAt(path, range.end) },
    text: newText,
  }));
  return applyEdits(typed, edits);
}

const start = 'script: a\nsteps:\n  greet:\n';

describe('Enter in a list', () => {
  const cases = [
    ['goes on behind a word', '    tags:\n      - refund$0\n', '      ', '    tags:\n      - refund\n      - \n'],
    ['goes on behind quotes', "    tags:\n      - 'refund'$0\n", '      ', "    tags:\n      - 'refund'\n      - \n"],
    [
      'goes on behind a map in braces',
      '    replies:\n      - { intent: a, goto: b }$0\n',
      '      ',
      '    replies:\n      - { intent: a, goto: b }\n      - \n',
    ],
    [
      'goes on with the next key of an item',
      '    replies:\n      - intent: a$0\n',
      '      ',
      '    replies:\n      - intent: a\n        \n',
    ],
    [
      'goes further in behind a key without a value',
      '    replies:\n      - like:$0\n',
      '      ',
      '    replies:\n      - like:\n          \n',
    ],
    [
      'ends the list behind an empty item',
      '    tags:\n      - a\n      - $0\n',
      '      ',
      '    tags:\n      - a\n    \n',
    ],
    ['stays out of texts', '    say: |-\n      - first$0\n', '      ', '    say: |-\n      - first\n      \n'],
    ['stays out of open brackets', '    replies:\n      - [a,$0\n', '      ', '    replies:\n      - [a,\n      \n'],
    ['leaves other keys alone', '    stage: greeting$0\n', '    ', '    stage: greeting\n    \n'],
    ['leaves a line that holds something', '    tags:\n      - a$0 b\n', '      ', '    tags:\n      - a\n       b\n'],
  ] as const;
  for (const [name, before, indentation, after] of cases) {
    it(name, () => {
      assert.equal(pressEnter(start + before, indentation), start + after);
    });
  }

  it('does nothing twice where the editor went on already', () => {
    const before = `${start}    tags:\n      - a$0\n`;
    assert.equal(pressEnter(before, '      - '), `${start}    tags:\n      - a\n      - \n`);
  });

  it('does nothing in JSON, and nothing on the first line', () => {
    assert.equal(pressEnter('{\n - a$0\n}', ' ', 'a.chatscript.json'), '{\n - a\n \n}');
    const files = showFiles({ '/desk/a.chatscript.yaml': '' });
    assert.deepEqual(getOnTypeEdits(files, '/desk/a.chatscript.yaml', { line: 0, character: 0 }), []);
    assert.deepEqual(getOnTypeEdits(files, '/desk/none.chatscript.yaml', { line: 1, character: 0 }), []);
  });
});
