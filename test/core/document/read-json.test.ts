import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createDocument } from '../../../src/core/document/document.ts';

describe('reading JSON', () => {
  it('finds nothing where nothing is wrong, even in an address', () => {
    assert.deepEqual(find('{\n  "title": "A",\n  "responses": [{ "text": "https://example.com/*" }]\n}\n'), []);
    assert.deepEqual(find('{}'), []);
  });

  it('points at comments, between entries as within them', () => {
    const comments = find(
      '{ // one\n  "title": "A", /* two */\n  "responses": [{ "id": /* three */ "a" }]\n}\n// four',
    );
    assert.deepEqual(
      comments.map(({ code, text }) => [code, text]),
      ['// one', '/* two */', '/* three */', '// four'].map((text) => ['json-comment', text]),
    );
  });

  it('points at the bracket behind a comma that nothing follows', () => {
    const found = find('{ "responses": [{ "tags": ["a"], },], }');
    assert.deepEqual(
      found.map(({ code, text }) => [code, text]),
      ['}', ']', '}'].map((bracket) => ['json-comma-too-many', bracket]),
    );
    assert.deepEqual(find('{ "tags": ["a",] }'), [
      {
        code: 'json-comma-too-many',
        text: ']',
        says: 'Nothing follows the comma before this `]`. Remove the comma.',
      },
    ]);
  });

  it('points at the lines that a merge left, and reads both versions', () => {
    const conflict = ['<<<<<<< HEAD', '    { "id": "a" }', '=======', '    { "id": "b" }', '>>>>>>> theirs'].join('\n');
    const found = find(`{\n  "responses": [\n${conflict}\n  ]\n}\n`);
    assert.deepEqual(
      found.map(({ code, text }) => [code, text]),
      ['<<<<<<< HEAD', '=======', '>>>>>>> theirs'].map((text) => ['conflict-marker', text]),
    );
  });

  it('ends a key with the text that was cut short', () => {
    assert.deepEqual(find('{ "title": "A", "patien'), [
      {
        code: 'json-quote-not-closed',
        text: '"patien',
        says: 'This text is not closed: a double quote is missing at its end.',
      },
    ]);
  });
});

function find(text: string): { code: string; text: string; says: string }[] {
  const found: { code: string; text: string; says: string }[] = [];
  let start = 0;
  createDocument(text, 'json', (block, { problems }) => {
    for (const problem of problems) {
      const { span } = problem;
      const underlined = text.slice(start + span.start, start + span.end);
      found.push({ code: problem.code, text: underlined, says: sayProblem(problem) });
    }
    start += block.text.length;
  });
  return found;
}
