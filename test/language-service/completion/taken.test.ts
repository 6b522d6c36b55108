import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { completeMarked } from './complete-marked.ts';

/** Places at which whole entries, keys and values are offered; each has everything else that its file needs. */
const places: readonly (readonly [string, string])[] = [
  ['a.chatscript.yaml', 'script: a\nstart: x\n$0\nsteps:\n  x: { end: resolved }\n'],
  ['a.chatscript.yaml', 'script: a\nstart: x\nsteps:\n  x: { end: resolved }\n  $0\n'],
  ['a.chatscript.yaml', 'script: a\nstart: x\nsteps:\n  x:\n    end: resolved\n    $0\n'],
  [
    'a.chatscript.yaml',
    'script: a\nstart: x\nsteps:\n  x:\n    say: Hi\n    replies:\n      - { otherwise: true, goto: y }\n      $0\n  y: { end: resolved }\n',
  ],
  [
    'a.chatscript.yaml',
    'script: a\nstart: x\nsteps:\n  x:\n    say: Hi\n    choose:\n      $0\n  y: { end: resolved }\n',
  ],
  [
    'a.chatscript.yaml',
    'script: a\nstart: x\nsteps:\n  x:\n    say: Hi\n    decide:\n      - $0\n  y: { end: resolved }\n',
  ],
  ['a.chatscript.yaml', 'script: a\nstart: x\nrequired:\n  $0\nsteps:\n  x: { end: resolved }\n'],
  ['a.chatscript.yaml', 'script: a\nstart: x\nanytime:\n  - $0\nsteps:\n  x: { end: resolved }\n'],
  ['a.chatscript.json', '{ "script": "a", "start": "x", "steps": {\n  "x": { "end": "resolved" },\n  $0\n} }'],
  ['a.chatscript.json', '{ "script": "a", "start": "x", "steps": {\n  "x": { "end": "resolved" }\n  $0\n} }'],
  ['a.chatscript.json', '{ "script": "a", "start": "x", "steps": {\n  "x": { "end": "resolved", $0 }\n} }'],
  ['a.chatscript.json', '{ "script": "a", "start": "x", "steps": {\n  "x": {\n    $0\n    "end": "resolved"\n  }\n} }'],
  [
    'a.chatscript.json',
    '{ "script": "a", "start": "x", "steps": {\n  "x": { "replies": [$0] },\n  "y": { "end": "resolved" }\n} }',
  ],
  ['a.responses.yaml', 'library: a\nresponses:\n  - id: x\n    text: Hi\n  $0\n'],
  ['a.responses.yaml', 'library: a\nresponses:\n  $0\n'],
  ['a.responses.yaml', 'library: a\nresponses:\n  - $0\n'],
  ['a.responses.yaml', 'library: a\nresponses:\n  - id: x\n    text: Hi\n    $0\n'],
  ['a.responses.yaml', 'library: a\nresponses:\n  - id: x\n    text: Hi\n    wordings:\n      $0\n'],
  ['a.responses.yaml', 'library: a\nresponses:\n  - id: x\n    text: Hi\n    actions:\n      - $0\n'],
  ['a.responses.json', '{ "library": "a", "responses": [\n  { "id": "x", "text": "Hi" }\n  $0\n] }'],
  ['a.responses.json', '{ "library": "a", "responses": [\n  { "id": "x", "text": "Hi",\n    $0 }\n] }'],
  ['a.scenario.yaml', 'scenario: a\nscript: shared/identify\nopens: [hi]\n$0\n'],
  ['a.scenario.yaml', 'scenario: a\nscript: shared/identify\nopens: [hi]\nknows:\n  $0\n'],
  ['a.scenario.yaml', 'scenario: a\nscript: shared/identify\nopens: [hi]\nreacts:\n  $0\n'],
  ['a.shift.yaml', 'shift: a\narrivals:\n  $0\n'],
  ['a.chattest.yaml', 'test: a\nscript: shared/identify\nsteps:\n  $0\n'],
  ['a.scorecard.yaml', 'scorecard: a\nversion: 1\npass: 80\nsections:\n  $0\n'],
  ['a.etiquette.yaml', 'pack: a\nrules:\n  $0\n'],
  ['chatwright.yaml', 'version: 1\nname: a\nlocales: [en-GB]\n$0\n'],
  ['chatwright.yaml', 'version: 1\nname: a\nlocales: [en-GB]\nvariables:\n  $0\n'],
  ['chatwright.yaml', 'version: 1\nname: a\nlocales: [en-GB]\nfacts:\n  $0\n'],
  ['chatwright.yaml', 'version: 1\nname: a\nlocales: [en-GB]\nintents:\n  $0\n'],
  ['chatwright.yaml', 'version: 1\nname: a\nlocales: [en-GB]\ntargets:\n  $0\n'],
];

/** What the readers of others say of a text. */
function findFaults(name: string, text: string): readonly string[] {
  return name.endsWith('.json') ? findJsonFaults(text) : parseDocument(text).errors.map(({ message }) => message);
}

function findJsonFaults(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What our own checks find, apart from names that belong elsewhere. */
function findProblems(path: string, text: string): readonly string[] {
  const engine = createEngine();
  engine.setFile(path, text);
  return engine
    .getProblems(path)
    .filter(({ severity, said, code }) => severity === 'error' && said === undefined && !code.startsWith('id-'))
    .map((problem) => `${problem.code}: ${sayProblem(problem)}`);
}

describe('an item that is taken', () => {
  for (const abilities of [
    { insertsSnippets: true, keepsIndentation: true },
    { insertsSnippets: false, keepsIndentation: false },
  ]) {
    const editor = abilities.insertsSnippets ? 'with snippets' : 'without snippets';
    for (const [name, marked] of places) {
      it(`leaves a file that can be read, ${editor}: ${JSON.stringify(marked.slice(-60))}`, () => {
        const { items, take, path } = completeMarked(name, marked, abilities);
        assert.notEqual(items.length, 0);
        for (const item of items) {
          const text = take(item);
          assert.deepEqual(findFaults(name, text), [], `${item.label}:\n${text}`);
          if (item.detail === 'Whole entry') assert.deepEqual(findProblems(path, text), [], text);
        }
      });
    }
  }
});
