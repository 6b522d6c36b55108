import assert from 'node:assert/strict';
import { cutAround } from '../../../src/language-service/hover/cut-around.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

function cut(path: string, marked: string): string {
  const { text, cursor = 0 } = readMarked(marked);
  const file = showFiles({ [path]: text }).engine.view.getFile(path);
  assert.ok(file);
  const left = cutAround(file, cursor);
  return `${left.text.slice(0, left.at)}$0${left.text.slice(left.at)}`;
}

describe('cutting a file to what is around an offset', () => {
  it('keeps the top, its lists, and the entry at the offset', () => {
    const head = 'library: a\nlocale: en-GB\ntags:\n  - x\n  - y\nresponses:\n';
    const marked = `${head}  - id: one\n    text: One\n  - id: two\n    text: T$0wo\n  - id: three\n    text: Three\n`;
    assert.equal(cut('/desk/a.responses.yaml', marked), `${head}  - id: two\n    text: T$0wo\n`);
  });

  it('does the same in JSON', () => {
    const marked = '{"library": "a", "responses": [{"id": "one"}, {"id": "t$0wo"}, {"id": "three"}]}';
    assert.equal(cut('/desk/a.responses.json', marked).includes('{"id": "t$0wo"}'), true);
    assert.equal(cut('/desk/a.responses.json', marked).includes('three'), false);
  });
});
