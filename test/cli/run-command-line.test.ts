import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/cli/commands.ts';
import { runRecorded } from './run-recorded.ts';

describe('runCommandLine', () => {
  it('tells its version', async () => {
    for (const word of ['--version', '-v']) {
      assert.deepEqual(await run(word), { code: 0, output: `${packageJson.version}\n`, complaints: [] });
    }
  });

  it('lists every command in its help', async () => {
    for (const word of ['--help', '-h', 'help']) {
      const { code, output } = await run(word);
      assert.equal(code, 0);
      for (const { name, summary } of commands) assert.match(output, new RegExp(`^  ${name} +${summary}$`, 'm'));
    }
  });

  for (const { name, summary } of commands) {
    it(`explains \`${name}\``, async () => {
      const help = await run('help', name);
      assert.equal(help.code, 0);
      assert.ok(help.output.startsWith(`${summary}\n\nUse: chatwright ${name} `));
      assert.match(help.output, /^ {2}-h, --help /m);
      assert.deepEqual(await run(name, '--help'), help);
      const longest = Math.max(...help.output.split('\n').map((line) => line.length));
      assert.ok(longest <= 120, `a line has ${longest} columns`);
    });
  }

  it('says what there is when it is called without a command', async () => {
    const { code, output, complaints } = await run();
    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(complaints.join('\n'), /^Say what to do:[^]*\n {2}lint /);
  });

  const refused: readonly [words: readonly string[], sentence: string][] = [
    [['lnit'], 'There is no command `lnit`. Did you mean `lint`?'],
    [['examples/'], 'There is no command `examples/`. To check a file or a folder: `chatwright lint examples/`.'],
    [['help', 'lnt'], 'There is no command `lnt`. Did you mean `lint`?'],
    [['--verson'], 'There is no option `--verson` here. Did you mean `--version`?'],
    [['--format'], 'There is no option `--format` here. Options stand after the command: `chatwright lint --format`.'],
    [['lint', '--fromat', 'json'], 'There is no option `--fromat`. Did you mean `--format`?'],
    [['lsp', 'here'], '`chatwright lsp` takes no paths: leave `here` out. The editor says which folder it has open.'],
  ];
  for (const [words, sentence] of refused) {
    it(`refuses \`${words.join(' ')}\` in one sentence`, async () => {
      assert.deepEqual(await run(...words), { code: 2, output: '', complaints: [sentence] });
    });
  }

  it('tells a fault of its own as such, and ends with 2', async () => {
    const write = (): Promise<boolean> => Promise.reject(new Error('the disk is full'));
    const { code, complaints } = await runRecorded(tmpdir(), ['--version'], { write });
    assert.equal(code, 2);
    assert.match(complaints.join('\n'), /^Chatwright stopped because of a fault of its own\.[^]*the disk is full/);
  });
});

function run(...words: readonly string[]): ReturnType<typeof runRecorded> {
  return runRecorded(tmpdir(), words);
}
