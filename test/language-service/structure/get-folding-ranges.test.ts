import assert from 'node:assert/strict';
import { createFolder } from '../../../src/language-service/structure/create-folder.ts';
import { getFoldingRanges } from '../../../src/language-service/structure/get-folding-ranges.ts';
import { showFiles } from '../show-files.ts';

/** The folds of a text whose lines begin with the letters of the folds that they open (`A`) and end (`a`); `#` for comments. */
function expectFolds(path: string, marked: string, most = 5000): void {
  const rows = marked.split('\n').map((line) => ({ marks: line.slice(0, MARGIN), text: line.slice(MARGIN) }));
  const { engine } = showFiles({ [path]: rows.map(({ text }) => text).join('\n') });
  const folds = getFoldingRanges(engine, path, createFolder(), most);
  const expected = LETTERS.flatMap((letter) => {
    const start = rows.findIndex(({ marks }) => marks.includes(letter));
    const end = rows.findIndex(({ marks }) => marks.includes(letter.toLowerCase()));
    const isComment = rows[start]?.marks.includes('#') === true;
    return start < 0 ? [] : [`${String(start)}-${String(end)}${isComment ? ' comment' : ''}`];
  });
  const found = folds.map(
    ({ startLine, endLine, kind }) => `${String(startLine)}-${String(endLine)}${kind === undefined ? '' : ` ${kind}`}`,
  );
  assert.deepEqual(found.sort(), expected.sort());
}

const MARGIN = 5;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

const library = `A #  # About this
     # library.
a    # It is ours.
     library: a
B    responses:
C      - id: hello
         title: Hello
D        text: |-
           Hi there!
             # Not a comment
d          - not a list
         tags: [a]
E        wordings:
F          - for: { locale: es-ES }
c e f        text: Hola

G #    # About the next
g      # reply.
H      - id: bye
I        tags:
bhi        - end
`;

describe('folding', () => {
  it('folds sections, entries, texts and comments', () => {
    expectFolds('/desk/a.responses.yaml', library);
  });

  it('folds a script whose lines end in any way', () => {
    const text = `A    steps:
B      greet:
C        say: >
c          Hi!
D        choose:
E        - label: A
bd e       goto: x
F      last:
af       end: resolved`;
    expectFolds('/desk/a.chatscript.yaml', text);
    const { engine } = showFiles({ '/desk/a.chatscript.yaml': 'steps:\r\n  a:\r\n    end: b\r\n' });
    const folds = getFoldingRanges(engine, '/desk/a.chatscript.yaml', createFolder(), 10);
    assert.deepEqual(folds, [
      { startLine: 0, endLine: 2 },
      { startLine: 1, endLine: 2 },
    ]);
  });

  it('folds brackets in JSON, and none in a text', () => {
    const text = `     {
       "library": "a",
A      "responses": [
B        {
           "id": "a",
C          "tags": [
c            "x"
b          ], "text": "Hi [{ there"
         },
D        { "id": "b",
d          "text": "Bye"
a        }
       ]
     }`;
    expectFolds('/desk/a.responses.json', text);
  });

  it('folds what is half typed as far as it goes', () => {
    expectFolds('/desk/a.responses.yaml', 'A    responses:\nB      - id: [a\nab       text: "Hi\n');
    expectFolds('/desk/a.responses.json', 'A    { "responses": [\na      { "id": [\n');
  });

  it('keeps the outer folds where there are too many', () => {
    const text = `A    responses:
B      - id: a
         text: |-
b          Hi
C      - id: b
         text: |-
ac         Hi`;
    expectFolds('/desk/a.responses.yaml', text, 3);
  });

  it('folds an edited file as it is now', () => {
    const path = '/desk/a.responses.yaml';
    const { engine } = showFiles({ [path]: 'responses:\n  - id: a\n    text: Hi\n  - id: b\n    text: Hi\n' });
    const fold = createFolder();
    getFoldingRanges(engine, path, fold, 10);
    engine.editFile(path, [{ span: { start: 0, end: 0 }, text: 'library: a\n' }]);
    assert.deepEqual(
      getFoldingRanges(engine, path, fold, 10).map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [1, 5],
        [2, 3],
        [4, 5],
      ],
    );
  });
});
