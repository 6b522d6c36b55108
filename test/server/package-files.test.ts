import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClientPackageFiles } from '../../src/server/client-package-files.ts';
import { createNodePackageFiles } from '../../src/server/node-package-files.ts';

describe('the files of the package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chatwright-package-'));
    const dictionaries = ['dist/dictionaries/en-GB.words', 'out/dictionaries/en-GB.words', 'out/dictionaries/en.words'];
    for (const path of ['package.json', ...dictionaries, 'docs/rules/all-caps.md', 'secret.md']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `in ${path}`);
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('are read from the disk, however deep the program lies', async () => {
    for (const program of ['dist/cli.mjs', 'dist/server/node.cjs']) {
      const files = createNodePackageFiles(join(folder, program));
      const words = await files.readDictionary('en-GB');
      assert.equal(new TextDecoder().decode(words), 'in dist/dictionaries/en-GB.words');
      assert.equal(await files.readRulePage('all-caps'), 'in docs/rules/all-caps.md');
      assert.equal(new TextDecoder().decode(await files.readDictionary('en')), 'in out/dictionaries/en.words');
      assert.equal(await files.readDictionary('es'), undefined);
      assert.equal(await files.readRulePage('slang'), undefined);
      assert.equal(await files.readRulePage('../../secret'), undefined);
    }
  });

  it('are read by the editor where there is no disk, and only by names that we know', async () => {
    const asked: unknown[] = [];
    const files = createClientPackageFiles((method, params) => {
      asked.push([method, params]);
      return Promise.resolve(method === 'chatwright/readDictionary' ? Uint8Array.of(1) : 'Why not');
    });
    assert.deepEqual(await files.readDictionary('es'), Uint8Array.of(1));
    assert.equal(await files.readRulePage('all-caps'), 'Why not');
    assert.equal(await files.readDictionary('../es'), undefined);
    assert.equal(await files.readRulePage('../a'), undefined);
    assert.deepEqual(asked, [
      ['chatwright/readDictionary', { name: 'es' }],
      ['chatwright/readRulePage', { name: 'all-caps' }],
    ]);
  });

  it('are missing where the editor does not answer, or answers something else', async () => {
    const broken = [() => Promise.reject(new Error('no')), () => Promise.resolve(null), () => Promise.resolve(3)];
    for (const sendRequest of broken) {
      const files = createClientPackageFiles(sendRequest);
      assert.equal(await files.readDictionary('es'), undefined);
      assert.equal(await files.readRulePage('all-caps'), undefined);
    }
  });
});
