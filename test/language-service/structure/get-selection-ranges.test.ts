import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { getSelectionRanges } from '../../../src/language-service/structure/get-selection-ranges.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** The stretches that grow around the cursor must be those that are marked, and the whole file. */
function expectGrowth(path: string, marked: string): void {
  const { text, cursor = 0, ranges } = readMarked(marked);
  const { engine } = showFiles({ [path]: text });
  const [range] = getSelectionRanges(engine, path, [engine.positionAt(path, cursor)]);
  const grown = list(range).map(({ range: { start, end } }) =>
    text.slice(engine.offsetAt(path, start), engine.offsetAt(path, end)),
  );
  const expected = ranges.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(grown, [...expected, text]);
}

function list(range: SelectionRange | undefined): SelectionRange[] {
  return range === undefined ? [] : [range, ...list(range.parent)];
}

describe('growing a selection', () => {
  it('goes from the word to the name, the tag, the text, the entry, the section and the file', () => {
    expectGrowth(
      '/desk/a.responses.yaml',
      `library: a
«responses:
  «- «id: a
    «text: «|-
      «Hi «{{«default «customer.«first$0Name»» "there"»}}»,
      I'm here.»»»»»
  - id: b»
`,
    );
  });

  it('knows quotes, and keys', () => {
    expectGrowth('/desk/a.responses.yaml', "«library: «'«on «$0two»»'»»\n");
    expectGrowth('/desk/a.responses.yaml', '««lib$0rary»: a»\n');
  });

  it('knows the parts of a condition', () => {
    expectGrowth(
      '/desk/a.chatscript.yaml',
      'script: a\n«steps:\n  «a:\n    «decide:\n      «- «{ «when: «««order.«tot$0al»» > 100» && verified == 2»», goto: b }»»»»»\n',
    );
  });

  it('is the same in JSON', () => {
    expectGrowth(
      '/desk/a.responses.json',
      '{ «"responses": [ «{ «"text": «"«Hi «{{«customer.«fir$0st»»}}»»"»» }»» ] }',
    );
  });

  it('answers where nothing is', () => {
    expectGrowth('/desk/a.responses.yaml', 'library: a\n\n$0\n');
    const { engine } = showFiles({ '/desk/a.responses.yaml': '' });
    const position = { line: 0, character: 0 };
    assert.deepEqual(getSelectionRanges(engine, '/desk/a.responses.yaml', [position]), [
      { range: { start: position, end: position } },
    ]);
  });
});
