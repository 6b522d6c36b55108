import assert from 'node:assert/strict';
import type { TextEdit } from '../../src/core/base/fix.ts';
import { createFinding, type Problem } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { makeEdits } from './make-edits.ts';
import { showFiles, withProblems } from './show-files.ts';

const path = '/desk/a.responses.yaml';
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('fixing all safe findings of a file', () => {
  const files = showFiles({ [path]: 'one two three four\n' });
  const finding = (edits: readonly TextEdit[], isSafe: boolean): Problem => {
    const fix = isSafe ? { title: 'Change', edits, isSafe } : { title: 'Change', edits };
    return createFinding('all-caps', 'info', { start: 4, end: 7 }, 'Loud.', { owner: '', hash: '' }, [fix]);
  };
  const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });
  const problems = [
    finding([edit(14, 18, 'FOUR')], true),
    finding([edit(0, 3, 'ONE'), edit(4, 7, 'TWO')], true),
    finding([edit(5, 9, '')], true),
    finding([edit(8, 13, 'THREE')], false),
  ];

  for (const kind of ['source', 'source.fixAll', 'source.fixAll.chatwright']) {
    it(`makes each safe change that touches no other, when an editor asks for ${kind}`, () => {
      const shown = withProblems(files, problems);
      const [action, ...others] = getCodeActions(shown, path, nowhere, [kind]);
      assert.deepEqual(others, []);
      assert.equal(action?.kind, 'source.fixAll.chatwright');
      assert.equal(makeEdits(shown, path, action), 'ONE TWO three FOUR\n');
    });
  }

  it('does nothing where nothing is safe, and nothing that nobody asked for', () => {
    const unsafe = withProblems(files, problems.slice(3));
    assert.deepEqual(getCodeActions(unsafe, path, nowhere, ['source.fixAll']), []);
    for (const kinds of [['source.organizeImports'], ['source.fixAll.eslint'], ['quickfix.x'], undefined])
      assert.deepEqual(getCodeActions(withProblems(files, problems), path, nowhere, kinds), []);
  });

  it('leaves transcripts as they were said', () => {
    const transcript = '/desk/a.transcript.json';
    const record = withProblems(showFiles({ [transcript]: 'one two three four\n' }), problems);
    assert.deepEqual(getCodeActions(record, transcript, nowhere, ['source.fixAll']), []);
    const titles = getCodeActions(record, transcript, nowhere, ['quickfix']).map(({ title }) => title);
    assert.equal(titles.includes('Fix all safe findings in this file'), false);
  });

  it('is offered beside a safe fix where there are more', () => {
    const atTwo = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
    const far = { ...problems[0], span: { start: 14, end: 18 } } as Problem;
    const titles = (own: readonly Problem[]): string[] =>
      getCodeActions(withProblems(files, own), path, atTwo, ['quickfix']).map(({ title }) => title);
    const offer = 'Fix all safe findings in this file';
    assert.equal(titles([finding([edit(4, 7, 'TWO')], true), far]).includes(offer), true);
    assert.equal(titles([finding([edit(4, 7, 'TWO')], true)]).includes(offer), false);
    assert.equal(titles([finding([edit(4, 7, 'TWO')], false), far]).includes(offer), false);
  });
});
