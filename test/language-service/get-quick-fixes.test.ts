import assert from 'node:assert/strict';
import type { Problem } from '../../src/core/base/problem.ts';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import type { Engine } from '../../src/core/engine/engine.ts';
import { getQuickFixes } from '../../src/language-service/get-quick-fixes.ts';

const file = {
  path: '/desk/a.responses.yaml',
  uri: 'file:///desk/a.responses.yaml',
  version: 7,
  problemPage: undefined,
};

describe('getQuickFixes', () => {
  function createFaultyEngine(problem: Problem): Engine {
    const engine = createEngine();
    engine.setFile(file.path, 'one\ntwo\n');
    return Object.assign(Object.create(engine) as Engine, { getProblems: () => [problem] });
  }

  const edits = [{ span: { start: 4, end: 7 }, text: 'three' }];
  const single: Problem = {
    code: 'conflict-marker',
    severity: 'error',
    span: { start: 4, end: 7 },
    args: {},
    fixes: [{ title: 'Delete it', edits }],
  };
  const onSecondLine = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };

  it('gives the fixes of the problems that the range touches, for the version that is shown', () => {
    const [action, ...others] = getQuickFixes(createFaultyEngine(single), file, onSecondLine);
    assert.deepEqual(others, []);
    assert.equal(action?.title, 'Delete it');
    assert.equal(action.isPreferred, true);
    assert.equal(action.diagnostics?.[0]?.code, 'conflict-marker');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    assert.deepEqual(action.edit?.documentChanges, [
      { textDocument: { uri: file.uri, version: 7 }, edits: [{ range, newText: 'three' }] },
    ]);
  });

  it('gives nothing where the range touches no problem', () => {
    const onFirstLine = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    assert.deepEqual(getQuickFixes(createFaultyEngine(single), file, onFirstLine), []);
  });

  it('prefers none of several fixes', () => {
    const several = { ...single, fixes: ['Keep yours', 'Keep theirs'].map((title) => ({ title, edits })) };
    const actions = getQuickFixes(createFaultyEngine(several), file, onSecondLine);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [false, false],
    );
  });
});
