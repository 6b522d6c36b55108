import assert from 'node:assert/strict';
import { isFileContent, isFileList, isFileParams } from '../../src/protocol/client-files.ts';
import { isFindingMark } from '../../src/protocol/finding-mark.ts';
import { isDictionaryName, isPackageFileParams, isPageName } from '../../src/protocol/package-files.ts';
import { isReviewAnswer, isReviewParams } from '../../src/protocol/review-wording.ts';
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
      inlayHints: { titles: true, lengths: true },
    });
    const { inlayHints } = readSettings({ inlayHints: { titles: false, lengths: 'no' } });
    assert.deepEqual(inlayHints, { titles: false, lengths: true });
    assert.equal(readSettings({ problems: { maximum: 12.5 } }).maximumProblems, 12);
  });

  it('starts without options', () => {
    for (const value of nonsense) {
      const options = { problemPage: undefined, rulePage: undefined, hasCommands: false };
      assert.deepEqual(readServerOptions(value), { settings: defaultSettings, ...options });
    }
    const options = { problemPage: 'pages:/{code}', rulePage: 'rules:/{code}', hasCommands: true };
    assert.deepEqual(readServerOptions(options), { settings: defaultSettings, ...options });
  });

  it('passes over messages that are not what they should be', () => {
    for (const value of nonsense) {
      assert.equal(isWorkspaceStatus(value), false);
      assert.equal(isFileContent(value), false);
      assert.equal(isFileParams(value), false);
      assert.equal(isPackageFileParams(value), false);
      assert.equal(isReviewParams(value), false);
      assert.equal(isReviewAnswer(value), false);
      assert.equal(isFindingMark(value), false);
    }
    assert.equal(isFileList([3]), false);
  });

  it('takes those that are', () => {
    const problems = { errors: 1, warnings: 0, infos: 0, hints: 0 };
    assert.equal(isWorkspaceStatus({ state: 'ready', files: 2, problems }), true);
    assert.equal(isWorkspaceStatus({ state: 'asleep', files: 2, problems }), false);
    assert.equal(isFileParams({ uri: 'file:///a' }), true);
    assert.equal(isPackageFileParams({ name: 'es' }), true);
    assert.equal(isFindingMark({ isFinding: true }), true);
    assert.equal(isReviewAnswer({ said: 'Done.' }), true);
    assert.equal(isReviewAnswer({ said: 'Done.', record: 'file:///a' }), true);
    assert.equal(isFileList(['file:///a']), true);
    assert.equal(isFileContent({ kind: 'text', text: '' }), true);
    assert.equal(isFileContent({ kind: 'too-large', bytes: 1 }), true);
    assert.equal(isFileContent({ kind: 'unreadable', reason: 'EACCES' }), true);
    assert.equal(isFileContent({ kind: 'not-text' }), true);
    assert.equal(isFileContent({ kind: 'missing' }), true);
  });

  it('takes a decision of a reviewer with all that belongs to it', () => {
    const take = (decision: unknown): boolean => isReviewParams({ uri: 'file:///a', line: 3, decision });
    assert.equal(take({ kind: 'approve', by: 'Asha' }), true);
    assert.equal(take({ kind: 'current', by: 'Asha' }), true);
    assert.equal(take({ kind: 'changes', by: 'Asha', note: 'Shorter' }), true);
    assert.equal(take({ kind: 'changes', by: 'Asha' }), false);
    assert.equal(take({ kind: 'approve' }), false);
    assert.equal(take({ kind: 'burn', by: 'Asha' }), false);
  });

  it('knows our dictionaries by their names, and lets no name lead out of a folder', () => {
    assert.deepEqual(['en', 'en-GB', 'en-US', 'es', 'fr', '../en'].map(isDictionaryName), [
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    assert.deepEqual(['all-caps', 'sms-ucs2-forced', '../a', 'a/b', 'README', ''].map(isPageName), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
