import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { createTerminal } from '../../src/cli/create-terminal.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

describe('createTerminal', () => {
  it('writes to the output, and complains to the error output', async () => {
    const [output, errors] = [new Recorder(), new Recorder()];
    const terminal = create(output, errors);
    assert.equal(await terminal.write('one\n'), true);
    await terminal.complain('Two.');
    assert.equal(output.text, 'one\n');
    assert.equal(errors.text, 'Two.\n');
  });

  const looks: readonly [what: string, stream: object, width: number | undefined, hasColours: boolean][] = [
    ['a window', { isTTY: true, columns: 90, hasColors: () => true }, 90, true],
    ['a window whose user wants no colours', { isTTY: true, columns: 90, hasColors: () => false }, 90, false],
    ['a window that tells no width', { isTTY: true, columns: 0, hasColors: () => true }, undefined, true],
    ['a pipe', {}, undefined, false],
  ];
  for (const [what, stream, width, hasColours] of looks) {
    it(`knows ${what}`, () => {
      const terminal = create(Object.assign(new Recorder(), stream));
      assert.equal(terminal.width, width);
      assert.equal(terminal.hasColours, hasColours);
    });
  }

  it('tells when nobody reads any more, and is quiet about it', async () => {
    const terminal = create(new Recorder(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })));
    assert.equal(await terminal.write('one'), false);
    assert.equal(await terminal.write('two'), false);
  });

  it('does not hide any other trouble', async () => {
    const terminal = create(new Recorder(Object.assign(new Error('no space left'), { code: 'ENOSPC' })));
    await assert.rejects(() => terminal.write('one'), /no space left/);
  });
});

class Recorder extends Writable {
  text = '';
  readonly #failure: Error | null;

  constructor(failure: Error | null = null) {
    super({ decodeStrings: false });
    this.#failure = failure;
  }

  override _write(chunk: string, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.#failure === null) this.text += chunk;
    done(this.#failure);
  }
}

function create(stdout: Writable, stderr: Writable = new Recorder()): Terminal {
  return createTerminal({ stdout, stderr, cwd: () => '/desk' });
}
