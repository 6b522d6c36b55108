import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { vastTexts } from './huge-texts.ts';

/** Checks one of the vast texts, told by its index, in a process of its own whose memory is limited. */
const { path, text, code } = vastTexts[Number(process.argv[2])] ?? assert.fail('There is no such text.');
const engine = createEngine();
engine.setFile(path, text());
assert.deepEqual(listCodes(), code === undefined ? [] : [code]);
engine.editFile(path, [{ span: { start: 25_000_000, end: 25_000_000 }, text: 'x' }]);
assert.ok(listCodes().length < 5);

/** What the document itself is told; the words of such a text are not what this is about. */
function listCodes(): string[] {
  return engine.getProblems(path).flatMap(({ code: own, said }) => (said === undefined ? [own] : []));
}
