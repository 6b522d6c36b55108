import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeText } from '../../../src/cli/files/write-text.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('writeText', () => {
  const folder = useTemporaryFolder();

  it('writes a new file, and one that is there already, and nothing beside them', async () => {
    const path = join(folder.path, 'a.yaml');
    await writeText(path, 'one\n');
    await writeText(path, 'two\r\n');
    assert.equal(readFileSync(path, 'utf8'), 'two\r\n');
    assert.deepEqual(readdirSync(folder.path), ['a.yaml']);
  });

  it('leaves nothing behind where it fails', async () => {
    const path = join(folder.path, 'a.yaml');
    mkdirSync(path);
    await assert.rejects(writeText(path, 'one\n'));
    assert.deepEqual(readdirSync(folder.path), ['a.yaml']);
    await assert.rejects(writeText(join(folder.path, 'missing', 'a.yaml'), 'one\n'), { code: 'ENOENT' });
  });
});
