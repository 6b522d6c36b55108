import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { toData } from '../../../src/core/document/to-data.ts';
import type { Format } from '../../../src/core/document/document.ts';
import { readTree } from '../../../src/core/etiquette/packs/read-tree.ts';
import { RefactorDesk } from './refactor-text.ts';

const library = '/desk/libraries/billing.responses.yaml';
const json = '/desk/libraries/billing.responses.json';
const script = '/desk/scripts/refund.chatscript.yaml';

describe('merging replies', () => {
  const same = 'text: |-\n      Your refund is on its way to you now.\n';
  const head = 'script: refund\nstart: greet\nsteps:\n';

  it('keeps one, has all that used the other use it, and takes the other away', () => {
    const desk = new RefactorDesk({
      [library]: `library: billing\nresponses:\n  - id: a\n    ${same}\n  # the old one\n  - id: b$0\n    ${same}\n  - id: c\n    text: See {{> billing/a}}\n`,
      [script]: `${head}  greet:\n    respond: 'billing/a' # here\n    end: resolved\n`,
    });
    assert.deepEqual(desk.refactor('Keep this reply and remove `billing/a`'), {
      [library]: `library: billing\nresponses:\n  # the old one\n  - id: b\n    ${same}\n  - id: c\n    text: See {{> billing/b}}\n`,
      [script]: `${head}  greet:\n    respond: 'billing/b' # here\n    end: resolved\n`,
    });
  });

  it('is offered for replies that are nearly the same where the rule for these is on, and for no others', () => {
    const text = 'Could you send us a photo of the parcel and of the label on it, so that we can see what happened?';
    const replies = `library: billing\nresponses:\n  - id: a\n    text: ${text}\n  - id: b$0\n    text: ${text} Today?\n`;
    const write = (severity: string): string =>
      `version: 1\nname: Desk\nlocales: [en-GB]\netiquette:\n  extends: []\n  rules: { near-duplicate-response: ${severity} }\n`;
    const desk = new RefactorDesk({ [library]: replies, '/desk/chatwright.yaml': write('info') });
    assert.deepEqual(desk.refactor('Keep this reply and remove `billing/a`'), {
      [library]: `library: billing\nresponses:\n  - id: b\n    text: ${text} Today?\n`,
    });
    assert.deepEqual(
      new RefactorDesk({ [library]: replies, '/desk/chatwright.yaml': write('"off"') }).listTitles(),
      [],
    );
  });

  it('leaves an empty list behind where the other was alone, and takes commas away in JSON', () => {
    const other = '/desk/libraries/other.responses.yaml';
    const text = 'Your refund is on its way to you now.';
    const desk = new RefactorDesk({
      [json]: `{\n  "library": "billing",\n  "responses": [\n    { "id": "a", "text": "${text}" },\n    { "id": "b$0", "text": "${text}" }\n  ]\n}\n`,
    });
    assert.deepEqual(desk.refactor('Keep this reply and remove `billing/a`'), {
      [json]: `{\n  "library": "billing",\n  "responses": [\n    { "id": "b", "text": "${text}" }\n  ]\n}\n`,
    });
    const two = new RefactorDesk({
      [library]: `library: billing\nresponses:\n  - id: b$0\n    ${same}`,
      [other]: `library: other\nresponses:\n  - id: a\n    ${same}`,
    });
    assert.deepEqual(two.refactor('Keep this reply and remove `other/a`'), {
      [other]: 'library: other\nresponses: []\n',
    });
  });
});

describe('sorting a library', () => {
  it('moves replies with their comments, and leaves blank lines where they are', () => {
    const desk = new RefactorDesk({
      [library]: `$0library: billing\nresponses: # all\n  # third\n  - id: c\n    text: Third one. # here\n\n  # Heading\n\n  # first\n  - id: a\n    text: |-\n      First one.\n  - id: b\n    text: Second one.`,
    });
    assert.deepEqual(desk.refactor('Sort the replies by name', 'source.sort.chatwright'), {
      [library]: `library: billing\nresponses: # all\n  # Heading\n\n  # first\n  - id: a\n    text: |-\n      First one.\n\n  - id: b\n    text: Second one.\n  # third\n  - id: c\n    text: Third one. # here`,
    });
  });

  it('sorts by folder and then by name, in JSON too', () => {
    const entries = [
      `{ "id": "b", "folder": "Z", "text": "One." }`,
      `{ "id": "z", "folder": "A", "text": "Two." }`,
      `{\n      "id": "a",\n      "folder": "A",\n      "text": "Three."\n    }`,
    ];
    const write = (order: readonly number[]): string =>
      `{\n  "library": "billing",\n  "responses": [\n    ${order.map((index) => entries[index]).join(',\n    ')}\n  ]\n}\n`;
    const desk = new RefactorDesk({ [json]: `$0${write([0, 1, 2])}` });
    assert.deepEqual(desk.refactor('Sort the replies by folder', 'source.sort.chatwright.folder'), {
      [json]: write([2, 1, 0]),
    });
  });

  it('is offered only to those who ask for it, and changes nothing where there is nothing to do', () => {
    const desk = new RefactorDesk({ [library]: '$0library: billing\nresponses:\n  - id: a\n    text: One.\n' });
    assert(!desk.listTitles().some((title) => title.startsWith('Sort')));
    assert.deepEqual(desk.refactor('Sort the replies by name', 'source'), {});
  });
});

describe('converting a file', () => {
  it('writes the same in the other format and deletes the old file', () => {
    const desk = new RefactorDesk({
      [library]:
        '$0library: billing\nresponses:\n  - id: a\n    tags: [x, "12"]\n    text: |-\n      One: two.\n      Three.\n',
    });
    assert.deepEqual(desk.refactor('Convert this file to JSON'), {
      [library]: undefined,
      [json]:
        '{\n  "library": "billing",\n  "responses": [\n    {\n      "id": "a",\n      "tags": ["x", "12"],\n      "text": "One: two.\\nThree."\n    }\n  ]\n}\n',
    });
  });

  it('refuses comments, anchors, faults and a name that is taken', () => {
    const refusal = (text: string, more: Readonly<Record<string, string>> = {}): string =>
      new RefactorDesk({ [library]: `$0${text}`, ...more }).refusal('Convert this file to JSON') ?? '';
    assert.match(
      refusal('library: billing\nresponses:\n  - id: a # first\n    text: |- # two\n      # no\n      A.\n'),
      /has 2 comments/,
    );
    assert.match(refusal('library: &a billing\nresponses: []\n'), /with `&`/);
    assert.match(refusal('library: "billing\nresponses: []\n'), /has faults/);
    assert.match(
      refusal('library: billing\nresponses: []\n', { [json]: '{}' }),
      /There is a file billing\.responses\.json already/,
    );
  });
});

describe('refactorings of our examples', () => {
  const texts = Object.fromEntries(
    readdirSync('examples', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|json)$/.test(name) && !name.startsWith('training'))
      .map((name) => [`/desk/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
  );
  const at = (path: string, sign: string): RefactorDesk =>
    new RefactorDesk({ ...texts, [path]: (texts[path] ?? '').replace(sign, (found) => `${found}$0`) });

  // The library holds each of its replies in two languages.
  it('turn what a step says into a reply', () => {
    const desk = at('/desk/scripts/refund.chatscript.yaml', '      So that I get');
    const changed = desk.refactor('Make this a reply of the library `orders`', undefined, ['translation-missing']);
    assert.equal(Object.keys(changed).length, 2);
  });

  it('turn a reply into what a step says', () => {
    const desk = at('/desk/scripts/refund.chatscript.yaml', 'respond: orders/refund-it');
    assert.equal(Object.keys(desk.refactor('Write the words of `orders/refund-items` into this step')).length, 1);
  });

  it('split a step', () => {
    const desk = at('/desk/scripts/refund.chatscript.yaml', "      So you'd like to send");
    assert.equal(Object.keys(desk.refactor('Split this step in two here')).length, 1);
  });

  it('sort a library', () => {
    const path = '/desk/libraries/english/desk.responses.yaml';
    const sorted = at(path, 'library').refactor('Sort the replies by name', 'source.sort.chatwright')[path] ?? '';
    const before = texts[path] ?? '';
    assert.deepEqual(sorted.split('\n').sort(), before.split('\n').sort());
  });

  it('convert a library, which all others find as before', () => {
    const changed = at('/desk/libraries/english/technical.responses.json', 'library').refactor(
      'Convert this file to YAML',
    );
    assert.deepEqual(Object.keys(changed).length, 2);
  });

  it('convert each file that has no comments, to say the same', () => {
    const format = (path: string): Format => (path.endsWith('.json') ? 'json' : 'yaml');
    const read = (path: string, text: string): unknown => {
      const { node, resolve } = readTree(text, format(path));
      return toData(node, resolve);
    };
    let count = 0;
    for (const [path, text] of Object.entries(texts)) {
      const title = `Convert this file to ${format(path) === 'json' ? 'YAML' : 'JSON'}`;
      const desk = new RefactorDesk({
        '/desk/chatwright.yaml': texts['/desk/chatwright.yaml'] ?? '',
        [path]: `$0${text}`,
      });
      if (!desk.listTitles().includes(title) || desk.refusal(title) !== undefined) continue;
      const entries = Object.entries(desk.refactor(title));
      const [made = '', written = ''] = entries.find(([, each]) => each !== undefined) ?? [];
      assert.deepEqual(read(made, written), read(path, text));
      count++;
    }
    assert(count > 10, String(count));
  });
});
