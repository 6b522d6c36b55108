import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FoundFiles } from '../../../src/cli/files/find-files.ts';
import { findFiles } from '../../../src/cli/files/find-files.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

describe('findFiles', () => {
  const folder = useTemporaryFolder();

  it('finds our files in a folder and below, in the order of their names', async () => {
    folder.write({
      'b/x.responses.yaml': '',
      'a.chatscript.yml': '',
      'chatwright.yaml': '',
      'b/y.scenario.json': '',
      'notes.txt': '',
    });
    const found = await find(['.']);
    assert.deepEqual(show(found.asked), [
      'a.chatscript.yml',
      'b/x.responses.yaml',
      'b/y.scenario.json',
      'chatwright.yaml',
    ]);
    assert.deepEqual(found.others, []);
  });

  it('passes over hidden folders, packages and built files, but looks into them when asked to', async () => {
    folder.write({
      '.git/a.responses.yaml': '',
      'node_modules/b.responses.yaml': '',
      'dist/c.responses.yaml': '',
      'out/d.responses.yaml': '',
    });
    assert.deepEqual((await find(['.'])).asked, []);
    assert.deepEqual(show((await find(['dist'])).asked), ['dist/c.responses.yaml']);
  });

  it('lists a file once, however often it is asked for', async () => {
    folder.write({ 'a/x.responses.yaml': '' });
    assert.deepEqual(show((await find(['a', '.', 'a/x.responses.yaml', './a/../a'])).asked), ['a/x.responses.yaml']);
  });

  it('takes the rest of the project along, but not a project inside it', async () => {
    folder.write({
      'chatwright.yaml': '',
      'outer.responses.yaml': '',
      'a/b/asked.responses.yaml': '',
      'a/beside.responses.yaml': '',
      'client/chatwright.yaml': '',
      'client/inner.responses.yaml': '',
    });
    const found = await find(['a/b']);
    assert.deepEqual(show(found.asked), ['a/b/asked.responses.yaml']);
    assert.deepEqual(show(found.others), ['a/beside.responses.yaml', 'chatwright.yaml', 'outer.responses.yaml']);
    const inner = await find(['client/inner.responses.yaml']);
    assert.deepEqual(show(inner.others), ['client/chatwright.yaml']);
  });

  it('does not follow links on its way, so that a circle of links has an end', async () => {
    folder.write({ 'a/x.responses.yaml': '' });
    symlinkSync('..', join(folder.path, 'a', 'loop'));
    symlinkSync('x.responses.yaml', join(folder.path, 'a', 'same.responses.yaml'));
    const found = await find(['.']);
    assert.deepEqual(show(found.asked), ['a/x.responses.yaml']);
    assert.deepEqual(found.troubles, []);
  });

  it('follows a link that is asked for', async () => {
    folder.write({ 'a/x.responses.yaml': '' });
    symlinkSync('a', join(folder.path, 'link'));
    assert.deepEqual(show((await find(['link'])).asked), ['link/x.responses.yaml']);
  });

  it('refuses a link that leads back to itself', async () => {
    symlinkSync('b.responses.yaml', join(folder.path, 'a.responses.yaml'));
    symlinkSync('a.responses.yaml', join(folder.path, 'b.responses.yaml'));
    assert.equal(
      await refuse('a.responses.yaml'),
      '`a.responses.yaml` cannot be read: it is a link that leads back to itself.',
    );
  });

  it('refuses a path where nothing is', async () => {
    folder.write({ 'x.responses.yaml': '' });
    assert.equal(await refuse('missing'), 'There is no file or folder `missing`.');
    assert.equal(await refuse('x.responses.yaml/y'), 'There is no file or folder `x.responses.yaml/y`.');
  });

  it('refuses a file that is not ours, and says how ours are called', async () => {
    folder.write({ 'notes.yaml': '' });
    assert.match(await refuse('notes.yaml'), /^`notes\.yaml` is not one of our files\. .*`\.responses\.yaml`/);
  });

  async function find(paths: readonly string[]): Promise<FoundFiles> {
    const found = await findFiles(paths, folder.path);
    assert.equal(found.kind, 'found');
    return found;
  }

  async function refuse(path: string): Promise<string> {
    const found = await findFiles([path], folder.path);
    assert.equal(found.kind, 'wrong-use');
    return found.sentence;
  }

  function show(paths: readonly string[]): string[] {
    return paths.map((path) => relative(folder.path, path).replaceAll('\\', '/'));
  }
});
