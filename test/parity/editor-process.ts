import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { checkWorkspaceMethod } from '../../src/protocol/check-workspace.ts';
import { toProgram } from '../program.ts';
import type { TextPlaces } from './text-places.ts';

/** An editor without a window, which talks to the language server in a process of its own. */
export interface EditorProcess {
  /** Has all files checked and waits until everything has been told. */
  checkAll(): Promise<void>;
  /** Opens a file that is empty and types its text in two goes, so that the first leaves it half written. */
  typeFile(file: string, text: TextPlaces): Promise<void>;
  /** What was told last of a file, by its path in the folder. */
  diagnosticsOf(file: string): readonly Diagnostic[];
  close(): Promise<void>;
}

/** Starts the server and opens a folder in it. */
export async function openFolder(folder: string): Promise<EditorProcess> {
  const child = spawn(process.execPath, [...toProgram('src/server/node.ts'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = new Map<string, readonly Diagnostic[]>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    told.set(fileURLToPath(uri), diagnostics);
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    initializationOptions: { settings: { problems: { maximum: 10_000 } } },
  });
  await connection.sendNotification('initialized', {});

  return {
    checkAll: () => connection.sendRequest(checkWorkspaceMethod),
    async typeFile(file, { text, end }) {
      const uri = pathToFileURL(`${folder}/${file}`).href;
      const change = (version: number, start: object, stop: object, written: string): Promise<void> =>
        connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ range: { start, end: stop }, text: written }],
        });
      const top = { line: 0, character: 0 };
      const half = text.length >> 1;
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'chatwright', version: 1, text: '' },
      });
      await change(2, top, top, text.slice(half));
      await change(3, top, top, text.slice(0, half));
      await change(4, end, end, '');
    },
    diagnosticsOf: (file) => told.get(`${folder}/${file}`) ?? [],
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
