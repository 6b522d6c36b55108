import assert from 'node:assert/strict';
import { findTextAt } from '../../src/language-service/find-text-at.ts';
import { readMarked } from './marked-text.ts';
import { showFiles } from './show-files.ts';

/** The text at the sign `$0` of a file with the cursor in it, what it is and its language; nothing where none stands there. */
function find(path: string, marked: string): string | undefined {
  const { text, cursor = 0 } = readMarked(marked);
  const { view } = showFiles({ [path]: text }).engine;
  const file = view.getFile(path);
  assert.ok(file);
  const found = findTextAt(file, view.shapes, cursor);
  if (found === undefined) return undefined;
  return `${found.kind} ${found.locale ?? '-'}: ${found.text.slice(0, found.index)}|${found.text.slice(found.index)}`;
}

describe('finding the text at an offset', () => {
  const library = '/desk/a.responses.yaml';
  const head = 'library: a\nlocale: en-GB\nresponses:\n  - id: one\n';

  it('finds texts with placeholders, in every style, as their authors mean them', () => {
    assert.equal(find(library, `${head}    text: Hi$0 there\n`), 'template en-GB: Hi| there');
    assert.equal(find(library, `${head}    text: 'It''s$0 here'\n`), "template en-GB: It's| here");
    assert.equal(find(library, `${head}    text: "A\\u0042$0C"\n`), 'template en-GB: AB|C');
    assert.equal(find(library, `${head}    text: |-\n      One\n      T$0wo\n`), 'template en-GB: One\nT|wo');
    assert.equal(find(library, `${head}    text: >-\n      One\n      t$0wo\n`), 'template en-GB: One t|wo');
    const json = '{"library": "a", "responses": [{"id": "one", "text": "Say \\"H$0i\\""}]}';
    assert.equal(find('/desk/a.responses.json', json), 'template -: Say "H|i"');
  });

  it('takes the spaces that were just typed for a part of the text', () => {
    assert.equal(find(library, `${head}    text: Hi {{default $0\n`), 'template en-GB: Hi {{default |');
    assert.equal(find(library, `${head}    text: "Hi {{default $0\n`), 'template en-GB: Hi {{default |');
  });

  it('finds half-typed texts that break their file', () => {
    assert.equal(find(library, `${head}    text: {{cus$0\n`), 'template en-GB: {{cus|');
    const json = '{"library": "a", "responses": [{"id": "one", "text": "Hi {{cus$0';
    assert.equal(find('/desk/a.responses.json', json), 'template -: Hi {{cus|');
  });

  it('knows the language of a wording', () => {
    const wordings = `${head}    text: Hi\n    wordings:\n      - for: { locale: es-ES }\n        text: Ho$0la\n`;
    assert.equal(find(library, wordings), 'template es-ES: Ho|la');
  });

  it('finds conditions', () => {
    const script = 'script: s\nsteps:\n  a:\n    decide:\n      - when: order.t$0otal > 5\n        goto: a\n';
    assert.equal(find('/desk/s.chatscript.yaml', script), 'condition -: order.t|otal > 5');
  });

  it('finds nothing where no text stands', () => {
    assert.equal(find(library, `${head.replace('one', 'o$0ne')}    text: Hi\n`), undefined);
    assert.equal(find(library, `${head}    te$0xt: Hi\n`), undefined);
    assert.equal(find(library, `${head}    text: Hi\n\n$0`), undefined);
    assert.equal(find(library, '$0'), undefined);
  });
});
