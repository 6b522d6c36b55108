import assert from 'node:assert/strict';
import { isSkippedFolder, projectFileNames, sayFileNames } from '../../../src/cli/files/file-names.ts';
import { getFileType } from '../../../src/core/schema/kinds.ts';

describe('sayFileNames', () => {
  it('names only what is read', () => {
    const ends = [...sayFileNames().matchAll(/`\.(\w+)\.yaml`/g)].map(([, kind = '']) => kind);
    assert.equal(ends.length, 8);
    for (const kind of ends) {
      for (const format of ['yaml', 'yml', 'json']) assert.equal(getFileType(`refunds.${kind}.${format}`)?.kind, kind);
    }
  });
});

describe('projectFileNames', () => {
  for (const name of projectFileNames) {
    it(`${name} is a project`, () => {
      assert.equal(getFileType(name)?.kind, 'project');
    });
  }
});

describe('isSkippedFolder', () => {
  for (const name of ['.git', '.vscode', 'node_modules', 'dist', 'out']) {
    it(`passes over ${name}`, () => assert.ok(isSkippedFolder(name)));
  }
  for (const name of ['billing', 'outbound', 'distribution']) {
    it(`looks into ${name}`, () => assert.ok(!isSkippedFolder(name)));
  }
});
