import assert from 'node:assert/strict';
import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project =
  'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\nvariables: { agent: { type: text, sample: Sam } }\netiquette: { extends: [], rules: { double-space: hint, all-caps: warning } }\n';
const faulty = write('PLEASE wait.  I am  here.', 'It is  fine {{agent}}  now.');
const mended = write('Please wait. I am here.', 'It is fine {{agent}} now.');

describe('chatwright lint --fix', () => {
  const folder = useTemporaryFolder();
  beforeEach(() => folder.write({ 'chatwright.yaml': project, 'a.responses.yaml': faulty }));

  it('mends what is safe, says what it did, and lists the rest', async () => {
    const { code, output, complaints } = await lint('--fix');
    assert.equal(code, 0);
    assert.match(output, /^All is well/);
    assert.deepEqual(complaints, ['Mended 5 findings in 1 file: double-space 4, all-caps 1.']);
    assert.equal(read(), mended);
  });

  it('changes nothing the second time', async () => {
    await lint('--fix');
    const { complaints } = await lint('--fix');
    assert.deepEqual(complaints, ['There is nothing that could safely be mended.']);
    assert.equal(read(), mended);
  });

  it('shows a diff and writes nothing with --dry-run', async () => {
    const { code, output, complaints } = await lint('--fix', '--dry-run');
    assert.equal(code, 1);
    assert.match(output, /^--- a\/a\.responses\.yaml\n\+\+\+ b\/a\.responses\.yaml\n@@ -4,7 \+4,7 @@\n/);
    assert.deepEqual(output.match(/^[-+] .*$/gm), [
      '-    text: PLEASE wait.  I am  here.',
      '+    text: Please wait. I am here.',
      '-    text: It is  fine {{agent}}  now.',
      '+    text: It is fine {{agent}} now.',
    ]);
    assert.deepEqual(complaints, ['`--fix` would mend 5 findings in 1 file: double-space 4, all-caps 1.']);
    assert.equal(read(), faulty);
    folder.write({ 'a.responses.yaml': mended });
    assert.equal((await lint('--fix', '--dry-run')).code, 0);
  });

  it('mends only what is asked for, and leaves alone what the baseline knows', async () => {
    await lint('--fix', '--rule', 'all-caps');
    assert.equal(read(), faulty.replace('PLEASE', 'Please'));
    await lint('--write-baseline');
    const { complaints } = await lint('--fix');
    assert.equal(complaints[0], 'There is nothing that could safely be mended.');
    assert.match((await lint('--fix', '--no-baseline')).complaints[0] ?? '', /^Mended 4 findings/);
  });

  it('mends only the asked files', async () => {
    folder.write({ 'b.responses.yaml': faulty.replace('library: desk', 'library: other') });
    await lint('--fix', 'b.responses.yaml');
    assert.equal(read(), faulty);
  });

  it('keeps line breaks and the mark of byte order', async () => {
    folder.write({ 'a.responses.yaml': `\uFEFF${faulty.replaceAll('\n', '\r\n')}` });
    await lint('--fix');
    assert.equal(read(), `\uFEFF${mended.replaceAll('\n', '\r\n')}`);
  });

  it('writes through a link and leaves the link', async () => {
    const link = join(folder.path, 'linked.responses.yaml');
    folder.write({ 'chatwright.yaml': project, 'texts/a.txt': faulty, 'a.responses.yaml': mended });
    symlinkSync(join(folder.path, 'texts/a.txt'), link);
    await lint('--fix', 'linked.responses.yaml');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(readFileSync(join(folder.path, 'texts/a.txt'), 'utf8'), mended);
  });

  it('leaves a file with errors in its structure as it is, and says so', async () => {
    const twice = `${faulty}library: twice\n`;
    folder.write({ 'a.responses.yaml': twice });
    const { code, complaints } = await lint('--fix');
    assert.equal(code, 1);
    assert.deepEqual(complaints, ['`a.responses.yaml` was left as it is: its structure has errors. Mend those first.']);
    assert.equal(read(), twice);
  });

  it('leaves the record of a chat as it was', async () => {
    const transcript = JSON.stringify({ id: 't', channel: 'web', turns: [{ who: 'agent', text: 'PLEASE  wait.' }] });
    folder.write({ 't.transcript.json': transcript });
    await lint('--fix', 't.transcript.json');
    assert.equal(readFileSync(join(folder.path, 't.transcript.json'), 'utf8'), transcript);
  });

  it('leaves a file that is not UTF-8 as it is', async () => {
    const bytes = Buffer.from(faulty.replace('here', 'se\xf1or'), 'latin1');
    folder.write({ 'a.responses.yaml': bytes });
    assert.equal((await lint('--fix')).code, 2);
    assert.deepEqual(readFileSync(join(folder.path, 'a.responses.yaml')), bytes);
  });

  const wrong: readonly [words: readonly string[], sentence: string][] = [
    [['--dry-run'], '`--dry-run` shows what `--fix` would change: give both.'],
    [['--fix', '--dry-run', '--write-baseline'], '`--dry-run` changes no file: leave the baseline out.'],
  ];
  for (const [words, sentence] of wrong) {
    it(`refuses ${words.join(' ')} in one sentence`, async () => {
      assert.deepEqual(await lint(...words), { code: 2, output: '', complaints: [sentence] });
    });
  }

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }

  function read(): string {
    return readFileSync(join(folder.path, 'a.responses.yaml'), 'utf8');
  }
});

function write(first: string, second: string): string {
  return [
    'library: desk',
    'title: Desk',
    'locale: en-GB',
    'responses:',
    '  - id: one',
    '    title: One',
    `    text: ${first}`,
    '  - id: two',
    '    title: Two',
    `    text: ${second}`,
    '',
  ].join('\n');
}
