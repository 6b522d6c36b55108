import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCache, saveCache } from '../../../src/cli/cache/cache-file.ts';
import { getToday } from '../../../src/cli/review/read-task.ts';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project =
  'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\netiquette: { extends: [], rules: { double-space: warning } }\n';
const library =
  'library: desk\ntitle: Desk\nlocale: en-GB\nresponses:\n  - id: one\n    title: One\n    text: Thank you.  I have it.\n';
const script =
  'script: ask\ntitle: Ask\nlocale: en-GB\nchannels: [web]\nstart: a\nsteps:\n  a:\n    respond: desk/one\n    end: resolved\n';

describe('chatwright lint --cache', () => {
  const folder = useTemporaryFolder();
  const files = { 'chatwright.yaml': project, 'desk.responses.yaml': library, 'ask.chatscript.yaml': script };
  beforeEach(() => folder.write(files));

  it('says the same the first and the second time as without it, in every detail', async () => {
    const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
    const words = ['lint', examples, '--format', 'sarif'];
    const plain = await runRecorded(folder.path, words);
    const cached = [...words, `--cache=${join(folder.path, 'cache.json')}`];
    assert.deepEqual(await runRecorded(folder.path, cached), plain);
    assert.deepEqual(await runRecorded(folder.path, cached), plain);
  }).timeout(60_000);

  it('does not check again what did not change', async () => {
    await lint('--cache');
    await mark('desk.responses.yaml');
    assert.match((await lint('--cache')).output, /from the cache/);
    assert.doesNotMatch((await lint()).output, /from the cache/);
  });

  it('checks the whole project again where one of its files changed, came or went', async () => {
    const other = library.replace('library: desk', 'library: other');
    const changes: readonly (() => void)[] = [
      () => folder.write({ 'ask.chatscript.yaml': `# New\n${script}` }),
      () => folder.write({ 'chatwright.yaml': `# New\n${project}` }),
      () => folder.write({ 'other.responses.yaml': other }),
      () => rmSync(join(folder.path, 'other.responses.yaml')),
    ];
    for (const change of changes) {
      await lint('--cache');
      await mark('desk.responses.yaml');
      change();
      assert.doesNotMatch((await lint('--cache')).output, /from the cache/);
    }
  });

  it('finds in one file what a change in another brings', async () => {
    assert.doesNotMatch((await lint('--cache')).output, /id-unknown/);
    folder.write({ 'desk.responses.yaml': library.replace('id: one', 'id: two') });
    assert.match((await lint('--cache')).output, /^ask\.chatscript\.yaml\n.*\(id-unknown\)$/m);
    folder.write({ 'desk.responses.yaml': library });
    assert.doesNotMatch((await lint('--cache')).output, /id-unknown/);
  });

  it('keeps projects apart', async () => {
    const names = Object.entries(files);
    folder.write(
      Object.fromEntries(
        names.flatMap(([name, text]) => [
          [`a/${name}`, text],
          [`b/${name}`, text],
        ]),
      ),
    );
    await lint('--cache');
    await mark('a/desk.responses.yaml');
    folder.write({ 'b/desk.responses.yaml': library.replace('  I', '   I') });
    assert.match((await lint('--cache')).output, /from the cache/);
  });

  it('checks files that were not asked for before', async () => {
    await lint('ask.chatscript.yaml', '--cache');
    assert.match((await lint('--cache')).output, /double-space/);
  });

  it('goes together with --rule and the baseline', async () => {
    await lint('--cache');
    assert.match((await lint('--cache', '--rule', 'key-unknown')).output, /^All is well/);
    assert.match((await lint('--cache', '--write-baseline')).output, /^All is well/);
    assert.match((await lint('--cache', '--no-baseline')).output, /double-space/);
  });

  it('is passed over where it is damaged', async () => {
    const plain = await lint();
    for (const damage of [
      (path: string) => truncateSync(path, 200),
      (path: string) => writeFileSync(path, 'no cache'),
      (path: string) => writeFileSync(path, '{}'),
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('double-space', 'double-spice')),
    ]) {
      await lint('--cache');
      damage(cachePath());
      assert.deepEqual(await lint('--cache'), plain);
    }
  });

  it('is passed over on another day', async () => {
    await lint('--cache');
    assert.notDeepEqual(await readCache(cachePath(), getToday()), {});
    assert.deepEqual(await readCache(cachePath(), '2001-01-01'), {});
  });

  it('keeps nothing of files that could not be read wholly', async () => {
    folder.write({ 'desk.responses.yaml': Buffer.from(library.replace('Thank', 'Se\xf1or'), 'latin1') });
    await lint('--cache');
    assert.deepEqual(await readCache(cachePath(), getToday()), {});
    assert.equal((await lint('--cache')).code, 2);
  });

  it('lies with the caches of other tools where packages are', async () => {
    mkdirSync(join(folder.path, 'node_modules'));
    await lint('--cache');
    assert.ok(existsSync(join(folder.path, 'node_modules/.cache/chatwright/lint.json')));
    assert.equal(existsSync(cachePath()), false);
  });

  /** Puts a sign into what the cache knows of a file, so that it is seen whether it is used. */
  async function mark(name: string): Promise<void> {
    const projects = await readCache(cachePath(), getToday());
    const path = join(folder.path, name);
    const marked = Object.entries(projects).map(([home, { files: known, ...own }]) => {
      const file = known[path];
      if (file === undefined) return [home, { ...own, files: known }] as const;
      const problems = file.problems.map((problem) => ({ ...problem, said: 'This is from the cache.' }));
      return [home, { ...own, files: { ...known, [path]: { ...file, problems } } }] as const;
    });
    await saveCache(cachePath(), getToday(), Object.fromEntries(marked));
  }

  function cachePath(): string {
    return join(folder.path, '.chatwright-cache.json');
  }

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }
});
