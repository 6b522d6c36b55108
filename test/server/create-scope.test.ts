import assert from 'node:assert/strict';
import { createScope } from '../../src/server/create-scope.ts';

describe('createScope', () => {
  const scope = createScope(['/desk', 'memfs:/web/'], ['drafts']);

  it('lists files of ours in the folders, and none that lie in a hidden or a made folder', () => {
    for (const path of ['/desk/a.responses.yaml', '/desk/b/chatwright.yaml', 'memfs:/web/a.shift.json']) {
      assert.equal(scope.isListed(path), true, path);
    }
    for (const path of [
      '/desk/a.yaml',
      '/desk2/a.responses.yaml',
      '/desk/.git/a.responses.yaml',
      '/desk/out/a.shift.yml',
    ]) {
      assert.equal(scope.isListed(path), false, path);
    }
  });

  it('checks what an editor shows, wherever it lies, but not what is excluded in its folder', () => {
    assert.equal(scope.isChecked('/elsewhere/a.responses.yaml'), true);
    assert.equal(scope.isChecked('/desk/out/a.responses.yaml'), true);
    assert.equal(scope.isChecked('/desk/drafts/a.responses.yaml'), false);
    assert.equal(scope.isChecked('/desk/a.yaml'), false);
  });

  it('does not read the name of the folder itself as a part of its paths', () => {
    assert.equal(createScope(['/drafts'], ['drafts']).isListed('/drafts/a.responses.yaml'), true);
  });
});
