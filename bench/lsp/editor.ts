import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { Corpus } from '../corpus.ts';
import { findPlaces } from './find-places.ts';
import type { MeasuredServer } from './servers.ts';
import { watchDiagnostics } from './watch-diagnostics.ts';

/** An editor that has one file of a corpus open, and measures how long its server takes; all times in milliseconds. */
export interface MeasuringEditor {
  /** Types a letter or takes it away again, and waits for the problems of that version. */
  edit(): Promise<number>;
  /** Types, and asks at once what could stand there. */
  completeAfterEdit(): Promise<number>;
  hover(): Promise<number>;
  references(): Promise<number>;
  rename(): Promise<number>;
  /** The memory that the server has now, in megabytes; after a while in which nothing is asked. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, opens the folder of a corpus and its first file, and waits until the server is at rest. */
export async function openEditor(server: MeasuredServer, corpus: Corpus): Promise<MeasuringEditor> {
  const child = spawn(process.execPath, server.command, { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const [path = ''] = corpus.paths;
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8');
  const published = watchDiagnostics(connection, uri);
  answerSettings(connection, server);
  connection.listen();

  const isReady = waitUntilReady(connection);
  const folder = pathToFileURL(corpus.folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: corpus.name }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: { publishDiagnostics: { versionSupport: true } },
    },
  });
  await connection.sendNotification('initialized', {});
  const opened = published.next();
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  await opened;
  if (server.saysReady) await isReady;

  const places = findPlaces(text);
  let version = 1;
  let isTyped = false;
  const type = async (): Promise<void> => {
    const { line, character } = places.typing;
    const change = isTyped
      ? { range: { start: { line, character }, end: { line, character: character + 1 } }, text: '' }
      : { range: { start: { line, character }, end: { line, character } }, text: 'x' };
    isTyped = !isTyped;
    version += 1;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
  };
  const ask = (method: string, params: object): Promise<number> =>
    time(() => connection.sendRequest(method, { textDocument: { uri }, ...params }));

  return {
    edit: () =>
      time(async () => {
        const next = published.next();
        await type();
        await next;
      }),
    completeAfterEdit: async () => {
      const next = published.next();
      const ms = await time(async () => {
        await type();
        await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: places.value });
      });
      await next;
      return ms;
    },
    hover: () => ask('textDocument/hover', { position: places.name }),
    references: () => ask('textDocument/references', { position: places.name, context: { includeDeclaration: true } }),
    rename: () => ask('textDocument/rename', { position: places.name, newName: 'renamed-tag' }),
    async memory() {
      await new Promise((resolve) => setTimeout(resolve, REST));
      return readMemory(child.pid ?? 0);
    },
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      child.kill();
    },
  };
}

/** Long enough for a server to tidy up. */
const REST = 3_000;

function answerSettings(connection: ProtocolConnection, { settings }: MeasuredServer): void {
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section = '' }) => settings[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
}

/** Our server says when it has read the whole folder. */
function waitUntilReady(connection: ProtocolConnection): Promise<void> {
  return new Promise((resolve) => {
    connection.onNotification('chatwright/workspaceStatus', ({ state }: { state: string }) => {
      if (state === 'ready') resolve();
    });
  });
}

function readMemory(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? '0';
  return Number(kilobytes) / 1_000;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
