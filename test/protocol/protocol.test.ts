import assert from 'node:assert/strict';
import { isFileContent, isFileList, isFileParams } from '../../src/protocol/client-files.ts';
import { readServerOptions } from '../../src/protocol/server-options.ts';
import { defaultSettings, readSettings } from '../../src/protocol/settings.ts';
import { isWorkspaceStatus } from '../../src/protocol/workspace-status.ts';

const nonsense: readonly unknown[] = [
  undefined,
  null,
  3,
  'text',
  [],
  {},
  { kind: 'other' },
  { uri: 3 },
  { problems: null },
];

describe('what the editor and the server say to each other', () => {
  it('keeps the default of each setting that cannot be read', () => {
    for (const section of nonsense) assert.deepEqual(readSettings(section), defaultSettings);
    assert.deepEqual(readSettings({ problems: { maximum: 0 }, exclude: ['a', '', 3] }), {
      maximumProblems: 500,
      exclude: ['a'],
    });
    assert.equal(readSettings({ problems: { maximum: 12.5 } }).maximumProblems, 12);
  });

  it('starts without options', () => {
    for (const value of nonsense) {
      assert.deepEqual(readServerOptions(value), { settings: defaultSettings, problemPage: undefined });
    }
    assert.equal(readServerOptions({ problemPage: 'pages:/{code}' }).problemPage, 'pages:/{code}');
  });

  it('passes over messages that are not what they should be', () => {
    for (const value of nonsense) {
      assert.equal(isWorkspaceStatus(value), false);
      assert.equal(isFileContent(value), false);
      assert.equal(isFileParams(value), false);
    }
    assert.equal(isFileList([3]), false);
  });

  it('takes those that are', () => {
    const problems = { errors: 1, warnings: 0, infos: 0, hints: 0 };
    assert.equal(isWorkspaceStatus({ state: 'ready', files: 2, problems }), true);
    assert.equal(isWorkspaceStatus({ state: 'asleep', files: 2, problems }), false);
    assert.equal(isFileParams({ uri: 'file:///a' }), true);
    assert.equal(isFileList(['file:///a']), true);
    assert.equal(isFileContent({ kind: 'text', text: '' }), true);
    assert.equal(isFileContent({ kind: 'too-large', bytes: 1 }), true);
    assert.equal(isFileContent({ kind: 'unreadable', reason: 'EACCES' }), true);
    assert.equal(isFileContent({ kind: 'not-text' }), true);
    assert.equal(isFileContent({ kind: 'missing' }), true);
  });
});
