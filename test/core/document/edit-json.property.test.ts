import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createDocument,
  editDocument,
  getText,
  readContent,
  type Document,
} from '../../../src/core/document/document.ts';

/** What may change how far space, comments and the lines of a merge reach. */
const FRAGMENTS = [
  '//',
  '/*',
  '*/',
  '/',
  '\n<<<<<<< a\n',
  '<<<<<<< a',
  '=======',
  '\n=======\n',
  '>>>>>>> b\n',
  '|||||||',
];
const SIGNS = [',', '{', '}', '[', ']', '"', '\n', '\r', ' ', 'x', ':', '<', '=', '\\', '{"id":"q"}', '"k":1,'];

const SAMPLE = `{
  "library": "a",
  "title": "A",
  "responses": [
    { "id": "a", "text": "x" }, { "id": "b", "text": "y" },
    {
      "id": "c",
      "text": "z"
    }
  ],
  "notes": "n"
}
`;

const edit = fc.record({
  at: fc.nat(400),
  remove: fc.oneof(fc.constant(0), fc.nat(40)),
  text: fc.constantFrom('', ...FRAGMENTS, ...SIGNS),
});

describe('an edited document of JSON', () => {
  it('is the document that its text would be read as', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        let text = SAMPLE;
        let document = createDocument(text, 'json');
        for (const { at, remove, text: insert } of edits) {
          const start = Math.min(at, text.length);
          const end = Math.min(start + remove, text.length);
          document = editDocument(document, { span: { start, end }, text: insert }).document;
          text = text.slice(0, start) + insert + text.slice(end);
          assert.equal(getText(document), text);
          assert.deepEqual(list(document), list(createDocument(text, 'json')));
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

function list({ blocks }: Document): unknown {
  return blocks.map((block) => ({ ...block, content: readContent(block, 'json') }));
}
