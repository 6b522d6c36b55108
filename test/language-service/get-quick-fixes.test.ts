import assert from 'node:assert/strict';
import type { Fix } from '../../src/core/base/fix.ts';
import { createFinding, type Problem } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { showFiles, withProblems } from './show-files.ts';

const path = '/desk/a.responses.yaml';
const edits = [{ span: { start: 4, end: 7 }, text: 'three' }];
const onSecondLine = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };

describe('quick fixes', () => {
  const files = showFiles({ [path]: 'one\ntwo\n' });
  const problem = (fixes: readonly Fix[]): Problem => ({
    code: 'conflict-marker',
    severity: 'error',
    span: { start: 4, end: 7 },
    args: {},
    fixes,
  });
  const listActions = (problems: readonly Problem[]): ReturnType<typeof getCodeActions> =>
    getCodeActions(withProblems(files, problems), path, onSecondLine, undefined);

  it('are those of the problems that the range touches, for the version that is shown', () => {
    const [action, ...others] = listActions([problem([{ title: 'Delete it', edits }])]);
    assert.deepEqual(others, []);
    assert.equal(action?.title, 'Delete it');
    assert.equal(action.isPreferred, true);
    assert.equal(action.diagnostics?.[0]?.code, 'conflict-marker');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    assert.deepEqual(action.edit?.documentChanges, [
      { textDocument: { uri: `file://${path}`, version: 7 }, edits: [{ range, newText: 'three' }] },
    ]);
  });

  it('are none where the range touches no problem', () => {
    const onFirstLine = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const actions = getCodeActions(
      withProblems(files, [problem([{ title: 'Delete it', edits }])]),
      path,
      onFirstLine,
      undefined,
    );
    assert.deepEqual(actions, []);
  });

  it('prefer none of several', () => {
    const actions = listActions([problem(['Keep yours', 'Keep theirs'].map((title) => ({ title, edits })))]);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [false, false],
    );
  });

  it('of a finding keep their order, and prefer the best that is safe', () => {
    const fixes: readonly Fix[] = [
      { title: 'Say it kindly', edits },
      { title: 'Write small letters', edits, isSafe: true },
      { title: 'Write the first letter large', edits, isSafe: true },
    ];
    const finding = createFinding('all-caps', 'info', { start: 4, end: 7 }, 'Loud.', { owner: '', hash: '' }, fixes);
    const rewrites = listActions([finding]).filter(({ isPreferred }) => isPreferred !== undefined);
    assert.deepEqual(
      rewrites.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Say it kindly', false],
        ['Write small letters', true],
        ['Write the first letter large', false],
      ],
    );
    assert.deepEqual(rewrites[0]?.diagnostics?.[0]?.codeDescription, { href: 'rules:/all-caps.md' });
  });

  it('of a finding prefer none where a person must look', () => {
    const fixes = [{ title: 'Say it kindly', edits }];
    const finding = createFinding('all-caps', 'info', { start: 4, end: 7 }, 'Loud.', { owner: '', hash: '' }, fixes);
    assert.equal(listActions([finding])[0]?.isPreferred, false);
  });
});
