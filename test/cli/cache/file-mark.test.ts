import assert from 'node:assert/strict';
import { join } from 'node:path';
import { markFile } from '../../../src/cli/cache/file-mark.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('markFile', () => {
  const folder = useTemporaryFolder();

  it('tells apart what stands in a file', async () => {
    folder.write({ a: 'one', b: 'two', c: 'one' });
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => markFile(join(folder.path, name), undefined, 0)));
    assert.notEqual(a?.hash, b?.hash);
    assert.equal(a?.hash, c?.hash);
  });

  it('does not read a file again whose size and times are the same', async () => {
    folder.write({ a: 'one' });
    const path = join(folder.path, 'a');
    const mark = (await markFile(path, undefined, 0)) ?? assert.fail();
    const known = { ...mark, hash: 'known' };
    assert.equal(await markFile(path, known, mark.changed + 2001), known);
  });

  it('reads it again where it was changed shortly before it was marked, or since', async () => {
    folder.write({ a: 'one' });
    const path = join(folder.path, 'a');
    const mark = (await markFile(path, undefined, 0)) ?? assert.fail();
    for (const [known, at] of [
      [{ ...mark, hash: 'known' }, mark.changed + 1999],
      [{ ...mark, hash: 'known', written: mark.written - 1 }, mark.changed + 9999],
      [{ ...mark, hash: 'known', changed: mark.changed - 1 }, mark.changed + 9999],
      [{ ...mark, hash: 'known', size: 4 }, mark.changed + 9999],
    ] as const) {
      assert.deepEqual(await markFile(path, known, at), mark);
    }
  });

  it('gives nothing of a file that is not there', async () => {
    assert.equal(await markFile(join(folder.path, 'a'), undefined, 0), undefined);
  });
});
