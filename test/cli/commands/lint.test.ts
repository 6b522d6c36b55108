import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedProblem } from '../../../src/cli/lint/file-report.ts';
import { runRecorded } from '../run-recorded.ts';
import { useTemporaryFolder } from '../temporary-folder.ts';

const project =
  'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\netiquette: { extends: [] }\ntags:\n  refund: Money back\n';
const clean =
  'library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: thanks\n    title: Thanks\n    text: Thank you.\n';
const misspelt = clean.replace('title: Thanks', 'titel: Thanks\n    tags: [refund]');

describe('chatwright lint', () => {
  const folder = useTemporaryFolder();

  it('ends with 0 where all is well, and says how much it looked at', async () => {
    folder.write({ 'chatwright.yaml': project.replace(/tags:[^]*/, ''), 'billing.responses.yaml': clean });
    assert.deepEqual(await lint(), {
      code: 0,
      output: 'All is well: 2 files checked, no problems found.\n',
      complaints: [],
    });
  });

  it('ends with 1 where there is a problem, and points at it', async () => {
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': misspelt });
    const { code, output, complaints } = await lint();
    assert.equal(code, 1);
    assert.match(
      output,
      /^billing\.responses\.yaml\n {2}6:5 {2}error {2}`titel` .*Did you mean `title`\? \(key-unknown\)$/m,
    );
    assert.match(output, /in 1 of 2 files\.\n$/);
    assert.deepEqual(complaints, []);
  });

  it('ends with 0 where there are only hints', async () => {
    folder.write({ 'chatwright.yaml': project, 'billing.responses.yaml': clean });
    const { code, output } = await lint();
    assert.match(output, /hint {2}.*`refund`/);
    assert.equal(code, 0);
  });

  it('writes JSON with lines and columns from 1 and offsets from 0', async () => {
    folder.write({ 'desk/chatwright.yaml': project, 'desk/billing.responses.yaml': misspelt });
    const { code, output } = await lint('desk', '--format', 'json');
    assert.equal(code, 1);
    const result = JSON.parse(output) as Result;
    assert.deepEqual(Object.keys(result), ['problems', 'files', 'summary']);
    assert.equal(result.files, 2);
    const at = misspelt.indexOf('titel');
    const found = result.problems.find((problem) => problem.code === 'key-unknown');
    assert.deepEqual(found, {
      file: 'desk/billing.responses.yaml',
      code: 'key-unknown',
      severity: 'error',
      message: found?.message,
      start: { line: 6, column: 5, offset: at },
      end: { line: 6, column: 10, offset: at + 5 },
    });
    const errors = result.problems.filter(({ severity }) => severity === 'error').length;
    assert.equal(result.summary.errors, errors);
  });

  it('sorts by file, then by place', async () => {
    folder.write({
      'b.responses.yaml': `${misspelt}    bodi: x\n`,
      'a.responses.yaml': misspelt,
      'chatwright.yaml': project,
    });
    const { problems } = await lintJson();
    const keys = problems.map(({ file, start }) => `${file}:${String(start.offset).padStart(8, '0')}`);
    assert.deepEqual(keys, [...keys].sort());
    assert.ok(new Set(problems.map(({ file }) => file)).size > 1);
  });

  const texts: readonly [name: string, text: string][] = [
    ['CRLF', misspelt.replaceAll('\n', '\r\n')],
    [
      'an emoji before it on the line',
      misspelt
        .replace('    titel: Thanks', '    text: "😀" # \n    titel: Thanks')
        .replace('- id: thanks', '- { id: thanks, "😀": 1, titel: x }\n  - id: other'),
    ],
  ];
  for (const [name, text] of texts) {
    it(`counts in UTF-16 units and whole line breaks: ${name}`, async () => {
      folder.write({ 'billing.responses.yaml': text });
      const found = (await lintJson()).problems.filter(({ message }) => message.includes('`titel`'));
      assert.ok(found.length > 0);
      for (const { start, end } of found) {
        assert.equal(text.slice(start.offset, end.offset), 'titel');
        const line = text.split(/\r?\n/)[start.line - 1] ?? '';
        assert.equal(line.slice(start.column - 1, end.column - 1), 'titel');
      }
    });
  }

  it('does not count a mark of byte order', async () => {
    folder.write({ 'billing.responses.yaml': misspelt });
    const before = await lintJson();
    folder.write({ 'billing.responses.yaml': `\uFEFF${misspelt}` });
    assert.deepEqual(await lintJson(), before);
  });

  it('checks against the whole project, but lists only what is asked for', async () => {
    folder.write({
      'chatwright.yaml': project,
      'billing.responses.yaml': clean,
      'faulty.responses.yaml': misspelt.replace('billing', 'faulty'),
      'asks.chatscript.yaml': script('billing/thanks'),
      'asks-in-vain.chatscript.yaml': script('billing/thank').replace('asks', 'asks-in-vain'),
    });
    const good = await lintJson('asks.chatscript.yaml');
    assert.deepEqual(good.problems, []);
    assert.equal(good.files, 1);
    const { problems } = await lintJson('asks-in-vain.chatscript.yaml');
    assert.deepEqual(
      problems.map(({ file, code }) => `${file} ${code}`),
      ['asks-in-vain.chatscript.yaml id-unknown'],
    );
  });

  it('keeps a project inside another apart', async () => {
    folder.write({
      'chatwright.yaml': project,
      'billing.responses.yaml': clean,
      'client/chatwright.yaml': project,
      'client/asks.chatscript.yaml': script('billing/thanks'),
    });
    const { problems } = await lintJson('client/asks.chatscript.yaml');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['id-unknown'],
    );
  });

  it('checks what it can of a file that is not UTF-8, says so, and ends with 2', async () => {
    folder.write({
      'billing.responses.yaml': Buffer.from(misspelt.replace('Thank you', 'Gracias, se\xf1or'), 'latin1'),
    });
    const { code, output, complaints } = await lint();
    assert.equal(code, 2);
    assert.match(output, /`titel`/);
    assert.equal(complaints.length, 1);
    assert.match(
      complaints[0] ?? '',
      /^`billing\.responses\.yaml` is not saved as UTF-8: there is a character on line 8/,
    );
  });

  it('ends with 2 and one sentence where a path is wrong, and checks nothing', async () => {
    folder.write({ 'billing.responses.yaml': misspelt, 'notes.txt': '' });
    for (const path of ['biling.responses.yaml', 'notes.txt']) {
      const { code, output, complaints } = await lint('billing.responses.yaml', path);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.equal(complaints.length, 1);
      assert.ok(complaints[0]?.includes(`\`${path}\``));
    }
  });

  it('ends with 2 where there is nothing to check', async () => {
    folder.write({ 'notes.txt': '' });
    const { code, output, complaints } = await lint();
    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(
      complaints.join('\n'),
      /^There is nothing to check in `\.`\. Chatwright reads `chatwright\.yaml` and /,
    );
  });

  it('stops once nobody reads its output any more', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.responses.yaml`);
    folder.write(Object.fromEntries(names.map((name) => [name, misspelt])));
    let written = 0;
    const write = (): Promise<boolean> => Promise.resolve(++written < 3);
    const { code, complaints } = await runRecorded(folder.path, ['lint'], { write });
    assert.equal(code, 1);
    assert.equal(written, 3);
    assert.deepEqual(complaints, []);
  });

  it('writes no file', async () => {
    const files = { 'chatwright.yaml': project, 'a/billing.responses.yaml': misspelt };
    folder.write(files);
    await lint();
    const after = readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    assert.deepEqual(after.sort(), ['a', 'a/billing.responses.yaml', 'chatwright.yaml']);
    for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(join(folder.path, name), 'utf8'), text);
  });

  function lint(...words: readonly string[]): ReturnType<typeof runRecorded> {
    return runRecorded(folder.path, ['lint', ...words]);
  }

  async function lintJson(...words: readonly string[]): Promise<Result> {
    return JSON.parse((await lint('--format', 'json', ...words)).output) as Result;
  }
});

interface Result {
  readonly problems: readonly (PlacedProblem & { readonly file: string })[];
  readonly files: number;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly hints: number;
  };
}

function script(respond: string): string {
  return [
    'script: asks',
    'title: Asks',
    'locale: en-GB',
    'channels: [web]',
    'start: greet',
    'steps:',
    '  greet:',
    `    respond: ${respond}`,
    '    end: resolved',
    '',
  ].join('\n');
}
