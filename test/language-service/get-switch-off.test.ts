import assert from 'node:assert/strict';
import { createFinding } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { makeEdits } from './make-edits.ts';
import { showFiles, withProblems } from './show-files.ts';

const library = '/desk/billing/a.responses.yaml';
const project = '/desk/chatwright.yaml';

describe('switching a rule off for the project', () => {
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const finding = createFinding('all-caps', 'info', { start: 0, end: 3 }, 'Loud.', { owner: '', hash: '' });

  function switchOff(texts: Readonly<Record<string, string>>, edited: string): string | undefined {
    const files = withProblems(showFiles({ [library]: 'NOW\n', ...texts }), [finding]);
    const actions = getCodeActions(files, library, place, undefined);
    const action = actions.find(({ title }) => title === 'Switch `all-caps` off in chatwright.yaml');
    return action === undefined ? undefined : makeEdits(files, edited, action);
  }

  it('adds it to the rules of the file above, beside those that are set', () => {
    assert.equal(
      switchOff({ [project]: 'version: 1\netiquette:\n  rules:\n    slang: error\n' }, project),
      'version: 1\netiquette:\n  rules:\n    slang: error\n    all-caps: "off"\n',
    );
  });

  it('writes the first setting where there is none', () => {
    const after = 'version: 1\netiquette:\n  rules: { all-caps: "off" }\n';
    assert.equal(switchOff({ [project]: 'version: 1\n' }, project), after);
  });

  it('means the nearest project', () => {
    const inner = '/desk/billing/chatwright.yml';
    const texts = { [project]: 'version: 1\n', [inner]: 'version: 1\n', '/desk/other/chatwright.yaml': 'version: 1\n' };
    assert.equal(switchOff(texts, project), 'version: 1\n');
    assert.match(switchOff(texts, inner) ?? '', /all-caps/);
  });

  it('is not offered without a project, nor where its file is broken', () => {
    assert.equal(switchOff({}, project), undefined);
    assert.equal(switchOff({ [project]: 'version: [1\n' }, project), undefined);
  });
});
