import assert from 'node:assert/strict';
import { createFinding } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { makeEdits } from './make-edits.ts';
import { showFiles, withProblems } from './show-files.ts';

/** Each text marks with «» what the finding is about. */
const yamlCases: readonly [what: string, before: string, after: string][] = [
  [
    'a text block',
    'responses:\n  - id: a\n    text: |-\n      Hi.\n      «NOW» please.\n',
    'responses:\n  - id: a\n    # chatwright-disable-next-line all-caps -- ‸\n    text: |-\n      Hi.\n      NOW please.\n',
  ],
  [
    'a text on the line of its key',
    'responses:\n  - id: a\n    text: Come «NOW»\n',
    'responses:\n  - id: a\n    # chatwright-disable-next-line all-caps -- ‸\n    text: Come NOW\n',
  ],
  [
    'the first key of an entry',
    'responses:\n  - id: «a»\n    text: Hi\n',
    'responses:\n  # chatwright-disable-next-line all-caps -- ‸\n  - id: a\n    text: Hi\n',
  ],
  [
    'a message in a list',
    'steps:\n  greet:\n    say:\n      - |-\n        Hello.\n      - |-\n        «NOW»\n',
    'steps:\n  greet:\n    say:\n      - |-\n        Hello.\n      # chatwright-disable-next-line all-caps -- ‸\n      - |-\n        NOW\n',
  ],
  [
    'the name of a step',
    'steps:\n  «greet»:\n    say: Hello.\n',
    'steps:\n  # chatwright-disable-next-line all-caps -- ‸\n  greet:\n    say: Hello.\n',
  ],
  [
    'a text in braces',
    'responses:\n  - { id: a, text: «NOW» }\n',
    'responses:\n  # chatwright-disable-next-line all-caps -- ‸\n  - { id: a, text: NOW }\n',
  ],
  [
    'a text below another exception',
    'responses:\n  - id: a\n    # chatwright-disable-next-line idiom, slang -- quoted\n    text: «NOW»\n',
    'responses:\n  - id: a\n    # chatwright-disable-next-line idiom, slang, all-caps -- quoted\n    text: NOW\n',
  ],
  [
    'a text in a file with lines of Windows',
    'responses:\r\n  - id: a\r\n    text: «NOW»\r\n',
    'responses:\r\n  - id: a\r\n    # chatwright-disable-next-line all-caps -- ‸\r\n    text: NOW\r\n',
  ],
];

const jsonCases: readonly [what: string, before: string, after: string][] = [
  [
    'an entry on lines of its own',
    '{\n  "responses": [\n    {\n      "id": "a",\n      "text": "«NOW»"\n    }\n  ]\n}\n',
    '{\n  "responses": [\n    {\n      "id": "a",\n      "text": "NOW",\n      "lint": { "disable": ["all-caps"], "reason": "‸" }\n    }\n  ]\n}\n',
  ],
  [
    'an entry on one line',
    '{ "responses": [{ "id": "a", "text": "«NOW»", "tags": [] }] }',
    '{ "responses": [{ "id": "a", "text": "NOW", "tags": [], "lint": { "disable": ["all-caps"], "reason": "‸" } }] }',
  ],
  [
    'the name of a step',
    '{ "steps": { "«greet»": { "say": "Hello." } } }',
    '{ "steps": { "greet": { "say": "Hello.", "lint": { "disable": ["all-caps"], "reason": "‸" } } } }',
  ],
  [
    'an entry that has exceptions',
    '{ "responses": [{ "text": "«NOW»", "lint": { "disable": ["slang"], "reason": "quoted" } }] }',
    '{ "responses": [{ "text": "NOW", "lint": { "disable": ["slang", "all-caps"], "reason": "quoted" } }] }',
  ],
];

describe('"Do not report here"', () => {
  for (const [what, before, after] of yamlCases) {
    it(`puts a comment above ${what}, and the cursor where the reason belongs`, () => {
      assert.equal(suppress('/desk/a.responses.yaml', before, 'Do not report `all-caps` here'), after);
    });
  }
  for (const [what, before, after] of jsonCases) {
    it(`writes into ${what} in JSON`, () => {
      assert.equal(suppress('/desk/a.responses.json', before, 'Do not report `all-caps` here'), after);
    });
  }

  it('leaves an empty reason in editors that cannot place the cursor', () => {
    const [, before, after] = yamlCases[0] ?? ['', '', ''];
    const plain = { snippets: false, commands: false };
    const suppressed = suppress('/desk/a.responses.yaml', before, 'Do not report `all-caps` here', plain);
    assert.equal(suppressed, after.replace('‸', ''));
  });
});

describe('"Do not report in this file"', () => {
  const title = 'Do not report `all-caps` in this file';
  it('puts a comment on the first line', () => {
    const text = '# Our desk\nlibrary: a\nresponses:\n  - text: «NOW»\n';
    assert.equal(
      suppress('/desk/a.responses.yaml', text, title),
      `# chatwright-disable-file all-caps -- ‸\n${text.replace(/[«»]/g, '')}`,
    );
  });

  it('writes at the end of the file in JSON', () => {
    assert.equal(
      suppress(
        '/desk/a.responses.json',
        '{\n  "library": "a",\n  "responses": [\n    { "text": "«NOW»" }\n  ]\n}\n',
        title,
      ),
      '{\n  "library": "a",\n  "responses": [\n    { "text": "NOW" }\n  ],\n  "lint": { "disable": ["all-caps"], "reason": "‸" }\n}\n',
    );
  });
});

function suppress(
  path: string,
  marked: string,
  title: string,
  abilities = { snippets: true, commands: false },
): string {
  const text = marked.replace(/[«»]/g, '');
  const span = { start: marked.indexOf('«'), end: marked.indexOf('»') - 1 };
  const finding = createFinding('all-caps', 'info', span, 'Loud.', { owner: '', hash: '' });
  const files = withProblems(showFiles({ [path]: text }, abilities), [finding]);
  const place = files.engine.positionAt(path, span.start);
  const actions = getCodeActions(files, path, { start: place, end: place }, undefined);
  return makeEdits(
    files,
    path,
    actions.find((action) => action.title === title),
  );
}
