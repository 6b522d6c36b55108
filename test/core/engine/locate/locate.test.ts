import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/core/engine/create-engine.ts';
import { locate } from '../../../../src/core/engine/locate/locate.ts';
import type { Place } from '../../../../src/core/engine/locate/place.ts';
import { readMarked } from '../../../language-service/marked-text.ts';

function locateIn(name: string, marked: string): Place | undefined {
  const { text, cursor = 0 } = readMarked(marked);
  const path = `/desk/${name}`;
  const engine = createEngine();
  engine.setFile(path, text);
  const file = engine.view.getFile(path);
  return file === undefined ? undefined : locate(file, cursor, engine.view.shapes);
}

/** A place in one line: its kind and path, the word that is typed, the keys that are there, and the title of what it takes. */
function sayPlace(name: string, marked: string): string {
  const place = locateIn(name, marked);
  if (place === undefined) return 'nothing';
  const { kind, path, word, keys, shape, hasColon, style } = place;
  const colon = hasColon ? ':' : '';
  const typed = `${word.quote}${word.typed}${colon}`;
  return `${style} ${kind} ${path.join('/')} <${typed}> [${[...keys].join(' ')}] ${shape?.title ?? '?'}`;
}

const script = 'a.chatscript.yaml';
const library = 'a.responses.yaml';
const jsonLibrary = 'a.responses.json';
const inStep = 'script: a\nsteps:\n  greet:\n';

const cases: readonly (readonly [string, string, string])[] = [
  // Keys by their column, whatever is half-typed around.
  [script, '$0', 'block key  <> [] Chat script'],
  [script, 'script: a\nst$0\nsteps:\n  greet:\n    end: x\n', 'block key  <st> [script steps] Chat script'],
  [script, `${inStep}    sa$0\n`, 'block node steps/greet <sa> [] Step'],
  [script, `${inStep}    sa$0\n    goto: b\n`, 'block node steps/greet <sa> [goto] Step that goes to another step'],
  [
    script,
    `${inStep}    stage: greeting\n    $0\n    goto: b\n`,
    'block key steps/greet <> [stage goto] Step that goes to another step',
  ],
  [script, `${inStep}    st$0age: greeting\n    end: b\n`, 'block key steps/greet <st:> [end] Step that ends the chat'],
  [script, `${inStep}    end: x\n  $0\n  b:\n    end: x\n`, 'block key steps <> [greet] Steps'],
  [script, `${inStep}    end: x\n  lo$0\n`, 'block node steps <lo> [] Steps'],
  [script, 'script: a\nsteps:\n  $0', 'block node steps <> [] Steps'],
  // Deeper lines below would be torn from their step.
  [script, `${inStep}    stage: greeting\n$0\n    goto: b\n`, 'nothing'],
  [script, `${inStep}    stage: greeting\n      $0\n`, 'block inside steps/greet/stage <> [stage] Stage'],
  // Values.
  [script, `${inStep}    goto: $0\n`, 'block value steps/greet/goto <> [goto] Next step'],
  [script, `${inStep}    goto: lo$0ok-up # soon\n`, 'block value steps/greet/goto <lo> [goto] Next step'],
  [script, `${inStep}    goto: 'lo$0'\n`, "block value steps/greet/goto <'lo> [goto] Next step"],
  [script, `${inStep}    goto:$0\n`, 'nothing'],
  [script, `${inStep}    goto: b # $0\n`, 'nothing'],
  [script, `${inStep}    say: |-\n      Hi\n      $0\n    end: x\n`, 'block inside steps/greet/say <> [say end] Say'],
  [script, `${inStep}    say: |-\n      Hi\n\n$0\n      there\n`, 'block inside steps/greet/say <> [say] Say'],
  [
    script,
    `${inStep}    say: |-\n      Hi\n    $0\n    end: x\n`,
    'block key steps/greet <> [say end] Step that ends the chat',
  ],
  [script, `${inStep}    say: "Hi {{cu$0\n    end: x\n`, 'block value steps/greet/say <"Hi {{cu> [say end] Say'],
  [script, `${inStep}    say: {{cu$0\n    end: x\n`, 'block value steps/greet/say <{{cu> [say end] Say'],
  // Lists.
  [script, `${inStep}    replies:\n      -$0\n`, 'block item steps/greet/replies <-> [] Replies'],
  [script, `${inStep}    replies:\n      - $0\n`, 'block node steps/greet/replies/0 <> [] Reply'],
  [
    script,
    `${inStep}    replies:\n      - in$0\n        goto: b\n`,
    'block node steps/greet/replies/0 <in> [goto] Reply',
  ],
  [
    script,
    `${inStep}    replies:\n      - goto: b\n        $0\n      - goto: c\n`,
    'block key steps/greet/replies/0 <> [goto] Reply',
  ],
  [script, `${inStep}    replies:\n      - goto: b\n      $0\n`, 'block item steps/greet/replies <> [] Replies'],
  [library, 'library: a\nresponses:\n  - id: x\n  $0\n', 'block item responses <> [] Responses'],
  // An item in a block of its own is the first there.
  [script, 'script: a\ntags:\n- a\n- $0\n', 'block node tags/0 <> [] Name'],
  // Brackets, open or not.
  [script, `${inStep}    replies:\n      - { intent: a, $0 }\n`, 'flow key steps/greet/replies/0 <> [intent] Reply'],
  [
    script,
    `${inStep}    replies:\n      - { in$0, goto: b }\n      - { otherwise: true }\n`,
    'flow key steps/greet/replies/0 <in> [goto] Reply',
  ],
  [
    script,
    `${inStep}    replies: [{ goto: $0\n    stage: x\n`,
    'flow value steps/greet/replies/0/goto <> [goto] Next step',
  ],
  [
    library,
    'library: a\nresponses:\n  - id: x\n    tags: [a, bill$0\n    text: b\n',
    'flow value responses/0/tags/1 <bill> [] Name',
  ],
  [
    library,
    'library: a\nresponses:\n  - id: x\n    tags: [bill\n    ti$0\n    text: b\n',
    'block key responses/0 <ti> [id tags text] Canned response',
  ],
  [
    library,
    'library: a\nresponses:\n  - tags: [\n      a,\n      $0\n    ]\n',
    'flow value responses/0/tags/1 <> [] Name',
  ],
  [
    script,
    `${inStep}    replies: [{ goto: b,\n# soon\n      $0 }]\n`,
    'flow key steps/greet/replies/0 <> [goto] Reply',
  ],
  [library, '{ "library": "a", "ti$0": 1 }', 'flow key  <"ti:> [library] Library'],
  // JSON.
  [jsonLibrary, '{ "library": "a", "ti$0 }', 'json key  <"ti> [library] Library'],
  [jsonLibrary, '{\n  "library": "a",\n  $0\n  "responses": [{}]\n}', 'json key  <> [library responses] Library'],
  [
    jsonLibrary,
    '{ "responses": [\n  { "id": "a",\n    "te$0\n    "title": "x" }\n] }',
    'json key responses/0 <"te> [id title] Canned response',
  ],
  [jsonLibrary, '{ "responses": [\n  { "id": "a" },\n  $0\n] }', 'json value responses/1 <> [] Canned response'],
  [jsonLibrary, '{ "responses": [\n  { "tags": ["a", "b$0"] }\n] }', 'json value responses/0/tags/1 <"b> [] Name'],
  [jsonLibrary, '{ "responses": [\n  { "id": $0 }\n] }', 'json value responses/0/id <> [id] Name'],
  [jsonLibrary, '{ "responses": [\n  { "id": "a" $0 }\n] }', 'nothing'],
  [jsonLibrary, '{ "library": "a" /* $0 */ }', 'nothing'],
  [jsonLibrary, '{ "library": "a" } $0', 'nothing'],
  [jsonLibrary, '$0', 'nothing'],
];

describe('what stands at a place', () => {
  for (const [name, marked, expected] of cases) {
    it(`${name}: ${JSON.stringify(marked.slice(-50))}`, () => {
      assert.equal(sayPlace(name, marked), expected);
    });
  }

  it('knows where a comma is missing in JSON, before and after', () => {
    const place = locateIn(jsonLibrary, '{\n  "library": "a"\n  $0\n  "title": "b"\n}');
    assert.equal(place?.commaBefore, '{\n  "library": "a"'.length);
    assert.equal(place.needsComma, true);
    const last = locateIn(jsonLibrary, '{\n  "library": "a",\n  $0\n}');
    assert.deepEqual([last?.commaBefore, last?.needsComma], [undefined, false]);
  });

  it('takes the kind of a rule from its type', () => {
    const place = locateIn('a.etiquette.yaml', 'pack: a\nrules:\n  b:\n    type: occurrence\n    $0\n');
    assert.deepEqual(place?.shape?.properties.has('max'), true);
    assert.equal(place.shape.properties.has('swap'), false);
  });
});
