import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { StreamMessageReader, StreamMessageWriter, createProtocolConnection } from 'vscode-languageserver/node';
import { toProgram } from '../program.ts';

describe('the language server over standard input and output', () => {
  let program: ChildProcess | undefined;
  afterEach(() => program?.kill());

  it('outlives what is no message, and ends when it is told to', async () => {
    const child = spawn(process.execPath, [...toProgram('src/server/node.ts'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    program = child;
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    });
    await connection.sendNotification('initialized', {});
    child.stdin.write('Content-Length: 7\r\n\r\n{"oops"');
    child.stdin.write('Content-Length: 4\r\n\r\nnull');
    const params = { textDocument: { uri: 'file:///a.responses.yaml' }, range: null, context: { diagnostics: [] } };
    assert.deepEqual(await connection.sendRequest('textDocument/codeAction', params), []);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
