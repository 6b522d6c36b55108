import assert from 'node:assert/strict';
import { toPath, toUri } from '../../src/language-service/document-path.ts';

describe('document paths', () => {
  const cases: readonly [uri: string, path: string, what: string][] = [
    ['file:///desk/a.responses.yaml', '/desk/a.responses.yaml', 'a file'],
    ['file:///desk/100%25%20%231/gr%C3%B6%C3%9Fe.yaml', '/desk/100% #1/größe.yaml', 'escaped characters'],
    ['file:///c%3A/desk/a.yaml', '/c:/desk/a.yaml', 'a drive'],
    ['file://server/share/a.yaml', 'file://server/share/a.yaml', 'a server'],
    ['vscode-vfs://github/team/desk/a%20b.yaml', 'vscode-vfs://github/team/desk/a b.yaml', 'a folder on no disk'],
    ['memfs:/desk/a.yaml', 'memfs:/desk/a.yaml', 'a scheme without an authority'],
  ];
  for (const [uri, path, what] of cases) {
    it(`say where ${what} is, there and back`, () => {
      assert.equal(toPath(uri), path);
      assert.equal(toUri(path), uri);
    });
  }

  it('are the same however an editor writes a drive or an escape', () => {
    assert.equal(toPath('file:///C:/desk/a(1).yaml'), toPath('file:///c%3A/desk/a%281%29.yaml'));
  });

  it('are kept as they are where they cannot be read', () => {
    assert.equal(toPath('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(toPath('file:///desk/100%.yaml'), '/desk/100%.yaml');
  });
});
