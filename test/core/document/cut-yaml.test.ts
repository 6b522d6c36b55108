import assert from 'node:assert/strict';
import { listBlocks } from './list-blocks.ts';

describe('cutting YAML into blocks', () => {
  const cases = [
    {
      title: 'one block for each key at the top',
      text: 'library: a\ntitle: b\n',
      blocks: ['header: library: a\n', 'header: title: b\n'],
    },
    {
      title: 'one block for each entry of a list',
      text: 'responses:\n  - id: a\n    text: b\n  - id: c\n',
      blocks: ['section: responses:\n', 'responses.-entry:   - id: a\n    text: b\n', 'responses.-entry:   - id: c\n'],
    },
    {
      title: 'entries of a list at the margin',
      text: 'responses:\n- id: a\n  text: b\n- id: c\ntitle: x\n',
      blocks: [
        'section: responses:\n',
        'responses.-entry: - id: a\n  text: b\n',
        'responses.-entry: - id: c\n',
        'header: title: x\n',
      ],
    },
    {
      title: 'one block for each entry of a map',
      text: 'steps:\n  a:\n    say: x\n  b:\n    say: y\n',
      blocks: ['section: steps:\n', 'steps.entry:   a:\n    say: x\n', 'steps.entry:   b:\n    say: y\n'],
    },
    {
      title: 'lists right under the keys of a map',
      text: 'steps:\n  a:\n  - x\n  - y\n  b: 1\n',
      blocks: ['section: steps:\n', 'steps.entry:   a:\n  - x\n  - y\n', 'steps.entry:   b: 1\n'],
    },
    {
      title: 'lines that end with CRLF',
      text: 'a: 1\r\nsteps:\r\n  a: 1\r\n  b: 2\r\n',
      blocks: ['header: a: 1\r\n', 'section: steps:\r\n', 'steps.entry:   a: 1\r\n', 'steps.entry:   b: 2\r\n'],
    },
    {
      title: 'lines that end with CR alone',
      text: 'a: 1\rsteps:\r  a: 1\r  b: 2\r',
      blocks: ['header: a: 1\r', 'section: steps:\r', 'steps.entry:   a: 1\r', 'steps.entry:   b: 2\r'],
    },
    {
      title: 'a mark of byte order',
      text: '\uFEFFlibrary: a\n',
      blocks: ['other: \uFEFF', 'header: library: a\n'],
    },
    {
      title: 'a mark of byte order before a comment',
      text: '\uFEFF# c\nlibrary: a\n',
      blocks: ['other: \uFEFF# c\n', 'header: library: a\n'],
    },
    {
      title: 'keys in double quotes',
      text: '"responses":\n  - a\n',
      blocks: ['section: "responses":\n', 'responses.-entry:   - a\n'],
    },
    {
      title: 'keys in single quotes, with a space behind',
      text: "'responses' :\n  - a\n",
      blocks: ["section: 'responses' :\n", 'responses.-entry:   - a\n'],
    },
    {
      title: 'comments, which belong to what stands above them',
      text: 'responses: # all\n\n  # first\n  - a\n\n  # second\n  - b\n',
      blocks: [
        'section: responses: # all\n\n  # first\n',
        'responses.-entry:   - a\n\n  # second\n',
        'responses.-entry:   - b\n',
      ],
    },
    {
      title: 'what stands before the first key',
      text: '%YAML 1.2\n# top\n---\nlibrary: a\n',
      blocks: ['other: %YAML 1.2\n# top\n---\n', 'header: library: a\n'],
    },
    {
      title: 'a second document',
      text: 'library: a\n---\ntitle: b\n',
      blocks: ['header: library: a\n', 'other: ---\n', 'header: title: b\n'],
    },
    {
      title: 'the end of a document',
      text: 'responses:\n  - a\n...\n',
      blocks: ['section: responses:\n', 'responses.-entry:   - a\n', 'other: ...\n'],
    },
    {
      title: 'the lines that a merge leaves',
      text: 'responses:\n  - a\n<<<<<<< ours\n  - b\n=======\n  - c\n>>>>>>> theirs\n',
      blocks: [
        'section: responses:\n',
        'responses.-entry:   - a\n<<<<<<< ours\n',
        'responses.-entry:   - b\n=======\n',
        'responses.-entry:   - c\n>>>>>>> theirs\n',
      ],
    },
    {
      title: 'a line that lost its place',
      text: 'responses:\n  - a\njunk here\n  - b\n',
      blocks: ['section: responses:\n', 'responses.-entry:   - a\n', 'other: junk here\n', 'responses.-entry:   - b\n'],
    },
    {
      title: 'a key that is being typed at the top',
      text: 'library: a\nlib',
      blocks: ['header: library: a\n', 'other: lib'],
    },
    {
      title: 'a key that is being typed in a section',
      text: 'steps:\n  a: 1\n  b',
      blocks: ['section: steps:\n', 'steps.entry:   a: 1\n', 'steps.entry:   b'],
    },
    {
      title: 'an item that is being typed',
      text: 'responses:\n- a\n-b\n',
      blocks: ['section: responses:\n', 'responses.-entry: - a\n', 'responses.-entry: -b\n'],
    },
    {
      title: 'an item without anything',
      text: 'responses:\n  -\n  - b\n',
      blocks: ['section: responses:\n', 'responses.-entry:   -\n', 'responses.-entry:   - b\n'],
    },
    {
      title: 'a file in braces',
      text: '{ library: a,\n  responses: [] }\n',
      blocks: ['header: { library: a,\n  responses: [] }\n'],
    },
    {
      title: 'text that looks like entries',
      text: 'text: |\n  a\n  - b\nx: 1\n',
      blocks: ['header: text: |\n  a\n  - b\n', 'header: x: 1\n'],
    },
    {
      title: 'text in quotes over several lines',
      text: 'text: "a\n  b\n"\nx: 1\n',
      blocks: ['header: text: "a\n  b\n"\n', 'header: x: 1\n'],
    },
    {
      title: 'brackets over several lines',
      text: 'tags: [\n  a,\n]\nx: 1\n',
      blocks: ['header: tags: [\n  a,\n]\n', 'header: x: 1\n'],
    },
    {
      title: 'a line that begins with a tab',
      text: 'steps:\n\ta: 1\nx: 1\n',
      blocks: ['section: steps:\n\ta: 1\n', 'header: x: 1\n'],
    },
    {
      title: 'an entry that stands too far left',
      text: 'steps:\n    a: 1\n  b: 2\n',
      blocks: ['section: steps:\n', 'steps.entry:     a: 1\n  b: 2\n'],
    },
    {
      title: 'a key with an anchor or a tag',
      text: '&a steps:\n  b: 1\n!!str x: 1\n',
      blocks: ['header: &a steps:\n  b: 1\n', 'header: !!str x: 1\n'],
    },
    {
      title: 'a file that is a list',
      text: '- a\n- b\n',
      blocks: ['other: - a\n', 'other: - b\n'],
    },
    {
      title: 'a file that is a text',
      text: 'just text\nlibrary: a\n',
      blocks: ['other: just text\n', 'header: library: a\n'],
    },
    {
      title: 'a file without text',
      text: '',
      blocks: ['other: '],
    },
    {
      title: 'a file of comments',
      text: '# c\n\n',
      blocks: ['other: # c\n\n'],
    },
  ];
  for (const { title, text, blocks } of cases) {
    it(`knows ${title}`, () => {
      assert.deepEqual(listBlocks(text, 'yaml'), blocks);
    });
  }
});
