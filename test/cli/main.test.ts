import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { toProgram } from '../program.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

describe('the command line as a process', () => {
  const folder = useTemporaryFolder();

  it('prints all of a large result into a pipe, without colours, and ends with 1', async () => {
    folder.write({ 'billing.responses.yaml': library(3000) });
    const { code, output, complaints } = await run(['lint']);
    assert.equal(code, 1);
    assert.match(output, /^billing\.responses\.yaml\n[^]*\(key-unknown\)\n[^]* errors [^]*in 1 file\.\n$/);
    assert.ok(output.length > 200_000);
    assert.ok(!output.includes('\u001B'));
    assert.equal(complaints, '');
  });

  it('says in one line on the error output what was wrong with its use, and ends with 2', async () => {
    assert.deepEqual(await run(['lint', 'missing']), {
      code: 2,
      output: '',
      complaints: 'There is no file or folder `missing`.\n',
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    folder.write({ 'billing.responses.yaml': library(3000), 'other.responses.yaml': library(3000) });
    const { code, complaints } = await run(['lint'], 'first chunk');
    assert.equal(code, 1);
    assert.equal(complaints, '');
  });

  function run(words: readonly string[], reads: 'everything' | 'first chunk' = 'everything'): Promise<Ending> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [...toProgram('src/cli/main.ts'), ...words], {
        cwd: folder.path,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      let complaints = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        if (reads === 'first chunk') child.stdout.destroy();
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaints += chunk));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output, complaints }));
    });
  }
});

interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

function library(responses: number): string {
  const entries = Array.from(
    { length: responses },
    (_, index) => `  - id: reply-${index}\n    titel: Reply\n    text: Thank you.\n`,
  );
  return `library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n${entries.join('')}`;
}
