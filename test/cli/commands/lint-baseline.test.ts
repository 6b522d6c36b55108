import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project =
  'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\netiquette: { extends: [], rules: { double-space: hint, all-caps: warning } }\n';
const one = library('one', 'Thank you.  I have it.', 'PLEASE keep it.  I do.');
const two = library('two', 'Thank you.  I have it.');

describe('chatwright lint --write-baseline', () => {
  const folder = useTemporaryFolder();
  beforeEach(() => {
    folder.write({ 'chatwright.yaml': project, 'one.responses.yaml': one, 'two.responses.yaml': two });
  });

  it('notes what rules find, one entry a line, and tells only what is new from then on', async () => {
    const before = await lint('--fail-on', 'hint');
    assert.equal(before.code, 1);
    const { code, output, complaints } = await lint('--write-baseline', '--fail-on', 'hint');
    assert.equal(code, 0);
    assert.match(output, /^All is well/);
    assert.deepEqual(complaints, [
      '`chatwright.baseline.json` now knows 4 findings.',
      '`chatwright.baseline.json` leaves out 4 known findings.',
    ]);
    const lines = read().split('\n').slice(3, -3);
    assert.deepEqual(lines, [...lines].sort());
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { rule: string; in: string }).in),
      ['one/r1', 'one/r0', 'one/r1', 'two/r0'],
    );
    assert.deepEqual((await lint('--fail-on', 'hint')).complaints.length, 1);
    folder.write({ 'two.responses.yaml': library('two', 'Thank you.  I have it.', 'New.  Text.') });
    const after = await lintJson();
    assert.deepEqual(
      after.map(({ file, code: rule }) => [file, rule]),
      [['two.responses.yaml', 'double-space']],
    );
  });

  it('knows a finding again after edits elsewhere, not after a change of its words', async () => {
    await lint('--write-baseline');
    folder.write({ 'one.responses.yaml': `# Moved\n\n${one.replace('title: R0', 'title: Other')}` });
    assert.deepEqual(await lintJson(), []);
    folder.write({ 'one.responses.yaml': one.replace('I do.', 'I did.') });
    const codes = (await lintJson()).map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['all-caps', 'double-space']);
  });

  it('never holds back what is broken', async () => {
    folder.write({ 'one.responses.yaml': one.replace('title: R0', 'titel: R0') });
    const { code, output } = await lint('--write-baseline');
    assert.equal(code, 1);
    assert.match(output, /\(key-unknown\)/);
  });

  it('is of the whole project, whatever is asked for', async () => {
    await lint('two.responses.yaml', '--write-baseline');
    assert.deepEqual(await lintJson(), []);
  });

  it('is left aside with --no-baseline', async () => {
    await lint('--write-baseline');
    assert.equal((await lintJson('--no-baseline')).length, 4);
  });

  it('says in one line what no longer occurs, and drops it when asked', async () => {
    await lint('--write-baseline');
    folder.write({ 'one.responses.yaml': library('one', 'Thank you. I have it.', 'Please keep it.  I do.') });
    const { complaints } = await lint();
    assert.deepEqual(complaints, [
      '`chatwright.baseline.json` leaves out 1 known finding, and has 3 entries that no longer occur. Drop them with `--prune-baseline`.',
    ]);
    const partial = await lint('one.responses.yaml');
    assert.deepEqual(partial.complaints, []);
    const pruned = await lint('--prune-baseline', '--fail-on', 'never');
    assert.equal(pruned.complaints[0], '3 findings dropped from `chatwright.baseline.json`, 1 left.');
    assert.equal(read().match(/"rule"/g)?.length, 1);
    const again = await lint('--prune-baseline', '--fail-on', 'never');
    assert.equal(again.complaints[0], 'All that `chatwright.baseline.json` knows still occurs.');
  });

  it('may be another file', async () => {
    await lint('--write-baseline=old.json');
    assert.equal(existsSync(join(folder.path, 'chatwright.baseline.json')), false);
    assert.equal((await lintJson()).length, 4);
    assert.deepEqual(await lintJson('--baseline', 'old.json'), []);
  });

  it('lies beside each project file', async () => {
    folder.write({ 'chatwright.yaml': '', 'a/chatwright.yaml': project, 'a/three.responses.yaml': two });
    await lint('a', '--write-baseline');
    assert.ok(existsSync(join(folder.path, 'a/chatwright.baseline.json')));
    assert.equal(existsSync(join(folder.path, 'chatwright.baseline.json')), false);
  });

  const wrong: readonly [words: readonly string[], sentence: RegExp][] = [
    [['--write-baseline', '--prune-baseline'], /^Give `--write-baseline` or `--prune-baseline`, not both\./],
    [['--write-baseline', '--rule', 'all-caps'], /^A baseline is of all rules: /],
    [['--write-baseline', '--no-baseline'], /^Leave `--no-baseline` out/],
    [['--prune-baseline'], /^There is no `chatwright\.baseline\.json` to prune\./],
  ];
  for (const [words, sentence] of wrong) {
    it(`refuses ${words.join(' ')} in one sentence`, async () => {
      const { code, output, complaints } = await lint(...words);
      assert.deepEqual([code, output, complaints.length], [2, '', 1]);
      assert.match(complaints[0] ?? '', sentence);
    });
  }

  it('refuses a file that is no baseline', async () => {
    folder.write({ 'chatwright.baseline.json': '[]' });
    const { code, complaints } = await lint();
    assert.equal(code, 2);
    assert.match(complaints.join(), /^`chatwright\.baseline\.json` is not a baseline\. Write it anew/);
    assert.equal((await lint('--write-baseline')).code, 0);
  });

  it('is not written while a file cannot be read', async () => {
    folder.write({ 'two.responses.yaml': Buffer.from(two.replace('Thank', 'Se\xf1or'), 'latin1') });
    const { code, complaints } = await lint('--write-baseline');
    assert.equal(code, 2);
    assert.match(complaints.join(), /not saved as UTF-8.*Until then no baseline is written\./);
    assert.equal(existsSync(join(folder.path, 'chatwright.baseline.json')), false);
  });

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }

  async function lintJson(...words: readonly string[]): Promise<readonly { file: string; code: string }[]> {
    const { output } = await lint('--format', 'json', ...words);
    return (JSON.parse(output) as { problems: { file: string; code: string }[] }).problems;
  }

  function read(): string {
    return readFileSync(join(folder.path, 'chatwright.baseline.json'), 'utf8');
  }
});

function library(name: string, ...texts: readonly string[]): string {
  const entries = texts.map(
    (text, index) => `  - id: r${String(index)}\n    title: R${String(index)}\n    text: ${text}\n`,
  );
  return `library: ${name}\ntitle: Desk\nlocale: en-GB\nresponses:\n${entries.join('')}`;
}
