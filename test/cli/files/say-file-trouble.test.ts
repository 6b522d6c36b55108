import assert from 'node:assert/strict';
import { sayFileTrouble } from '../../../src/cli/files/say-file-trouble.ts';

describe('sayFileTrouble', () => {
  const cases: readonly [code: string, sentence: string][] = [
    ['ENOENT', 'There is no file or folder `a.yaml`.'],
    ['EACCES', '`a.yaml` cannot be read: you are not allowed to open it.'],
    ['ELOOP', '`a.yaml` cannot be read: it is a link that leads back to itself.'],
    ['EIO', '`a.yaml` cannot be read (EIO).'],
  ];
  for (const [code, sentence] of cases) {
    it(`says ${code} in plain words`, () => {
      assert.equal(sayFileTrouble('a.yaml', Object.assign(new Error('open failed'), { code })), sentence);
    });
  }

  it('does not need a code', () => {
    assert.equal(sayFileTrouble('a.yaml', 'odd'), '`a.yaml` cannot be read (unknown reason).');
  });
});
