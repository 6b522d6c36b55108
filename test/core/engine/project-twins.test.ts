import assert from 'node:assert/strict';
import { createColdCheck } from '../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';

const FIRST = '/desk/chatwright.yaml';
const SECOND = '/desk/chatwright.yml';
const REPLIES = '/desk/a.responses.yaml';

const project = (tag: string): string => `version: 1\nname: A\nlocales: [en-GB]\ntags: { ${tag}: Tag }\n`;
const texts: Readonly<Record<string, string>> = {
  [FIRST]: project('first'),
  [SECOND]: project('second'),
  [REPLIES]: 'library: a\nresponses:\n  - { id: thanks, title: Thanks, tags: [first], text: Thank you. }\n',
};

const both = { [FIRST]: [], [SECOND]: ['project-twice'], [REPLIES]: [] };
const onlySecond = { [FIRST]: [], [SECOND]: ['id-unused'], [REPLIES]: ['id-unknown'] };

describe('two project files in one folder', () => {
  for (const order of [
    [FIRST, SECOND, REPLIES],
    [SECOND, FIRST, REPLIES],
    [REPLIES, SECOND, FIRST],
  ]) {
    it(`are one to the engine, when they come as ${order.map((path) => path.slice(6)).join(', ')}`, () => {
      const engine = createEngine();
      for (const path of order) engine.setFile(path, texts[path] ?? '');
      assert.deepEqual(codesOf(engine), both);
      assert.deepEqual([...engine.paths()].sort(), Object.keys(texts).sort());
      assert.deepEqual(engine.getText(SECOND), texts[SECOND]);
    });
  }

  it('change places when the first goes and comes again, and the files of the project are told', () => {
    const engine = createEngine();
    for (const [path, text] of Object.entries(texts)) engine.setFile(path, text);
    const gone = engine.removeFile(FIRST);
    assert.deepEqual(codesOf(engine), onlySecond);
    assert.ok(gone.has(SECOND) && gone.has(REPLIES));
    const back = engine.setFile(FIRST, texts[FIRST] ?? '');
    assert.deepEqual(codesOf(engine), both);
    assert.ok(back.has(SECOND) && back.has(REPLIES));
  });

  it('keep the edits that are made in the one that is not read', () => {
    const engine = createEngine();
    for (const [path, text] of Object.entries(texts)) engine.setFile(path, text);
    const start = texts[SECOND]?.indexOf('second') ?? -1;
    assert.deepEqual(engine.positionAt(SECOND, start), { line: 3, character: 8 });
    assert.equal(engine.offsetAt(SECOND, { line: 3, character: 8 }), start);
    engine.editFile(SECOND, [{ span: { start, end: start + 6 }, text: 'first' }]);
    assert.deepEqual(codesOf(engine), both);
    engine.removeFile(FIRST);
    assert.deepEqual(codesOf(engine), { [FIRST]: [], [SECOND]: [], [REPLIES]: [] });
  });

  it('leave the first as it is when the second goes', () => {
    const engine = createEngine();
    for (const [path, text] of Object.entries(texts)) engine.setFile(path, text);
    engine.removeFile(SECOND);
    assert.equal(engine.has(SECOND), false);
    assert.deepEqual(codesOf(engine), { [FIRST]: [], [SECOND]: [], [REPLIES]: [] });
  });

  it('are one to the check of a terminal', () => {
    const check = createColdCheck();
    for (const path of [FIRST, SECOND, REPLIES]) check.addFile(path, texts[path] ?? '');
    assert.deepEqual(codesOf(check), both);
  });
});

function codesOf(engine: Pick<Engine, 'getProblems'>): Record<string, string[]> {
  return Object.fromEntries(Object.keys(texts).map((path) => [path, engine.getProblems(path).map(({ code }) => code)]));
}
