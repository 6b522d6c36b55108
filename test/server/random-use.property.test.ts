import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CancellationTokenSource,
  createProtocolConnection,
  LSPErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { WORKSPACE } from '../core/engine/sample-workspace.ts';
import { toProgram } from '../program.ts';
import { sequence, type Action } from './random-use.ts';

describe('the language server as a process', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'chatwright-random-'));
  const servers: RunningServer[] = [];
  after(() => {
    for (const { child } of servers) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers every question of 5,000 random sequences, and is the same after it was killed and started again', async () => {
    const documents = writeFiles(folder);
    const first = await start(folder, documents);
    servers.push(first);
    for (const [number, actions] of fc.sample(sequence, { numRuns: 5_000, seed: 20261122 }).entries()) {
      await perform(first, documents, actions);
      if (number % REFRESH === 0) await refresh(first, documents[(number / REFRESH) % documents.length]);
    }
    assert.deepEqual(first.faults, []);

    const before = await first.diagnosticsOf(documents);
    first.child.kill('SIGKILL');
    const second = await start(folder, documents);
    servers.push(second);
    assert.deepEqual(await second.diagnosticsOf(documents), before);
  });
});

/** After so many sequences one document is as it was, or soon nothing would be left of all. */
const REFRESH = 10;

interface RunningServer {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What the server wrote to its log. */
  readonly faults: readonly string[];
  /** The last that was told of each document, once that is about its present version. */
  diagnosticsOf(documents: readonly TextDocument[]): Promise<readonly (readonly string[])[]>;
}

function writeFiles(folder: string): readonly TextDocument[] {
  return [...WORKSPACE].map(([path, text]) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return TextDocument.create(pathToFileURL(file).href, 'chatwright', 1, text);
  });
}

/** Starts a server and opens all documents in it, as they are now. */
async function start(folder: string, documents: readonly TextDocument[]): Promise<RunningServer> {
  const child = spawn(process.execPath, [...toProgram('src/server/node.ts'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const told = new Map<string, PublishDiagnosticsParams>();
  let check = (): void => undefined;
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    told.set(params.uri, params);
    check();
  });
  const faults: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    faults.push(message);
  });
  connection.onRequest('client/registerCapability', () => null);
  const isReady = new Promise<void>((resolve) => {
    connection.onNotification('chatwright/workspaceStatus', ({ state }: { state: string }) => {
      if (state === 'ready') resolve();
    });
  });
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: uri,
    capabilities: {},
    workspaceFolders: [{ uri, name: 'desk' }],
  });
  await connection.sendNotification('initialized', {});
  for (const document of documents) {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: document.uri,
        languageId: 'chatwright',
        version: document.version,
        text: document.getText(),
      },
    });
  }
  await isReady;
  return {
    child,
    connection,
    faults,
    async diagnosticsOf(all) {
      // What one file says of another comes after what it says of itself: a question is answered when all is told.
      await connection.sendRequest('chatwright/checkWorkspace');
      const isTold = (): boolean => all.every(({ uri, version }) => told.get(uri)?.version === version);
      if (!isTold()) {
        await new Promise<void>((resolve) => {
          check = () => {
            if (isTold()) resolve();
          };
        });
      }
      return all.map(({ uri }) => (told.get(uri)?.diagnostics ?? []).map(describeDiagnostic));
    },
  };
}

function describeDiagnostic({ code, message, range, severity }: Diagnostic): string {
  return JSON.stringify([code, severity, range, message]);
}

/** Does what a sequence says without waiting, then waits for all answers. */
async function perform(
  { connection, child }: RunningServer,
  documents: readonly TextDocument[],
  actions: readonly Action[],
): Promise<void> {
  const answers: Promise<unknown>[] = [];
  for (const action of actions) {
    const document = documents[action.file % documents.length];
    assert.ok(document !== undefined);
    const start = Math.floor((action.at * document.getText().length) / 10_000);
    if (action.does === 'edit') {
      const range = { start: document.positionAt(start), end: document.positionAt(start + action.remove) };
      const change = { range, text: action.insert };
      TextDocument.update(document, [change], document.version + 1);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version: document.version },
        contentChanges: [change],
      });
      continue;
    }
    const source = new CancellationTokenSource();
    const answer = connection.sendRequest(action.question, toParams(document, start), source.token);
    if (action.does === 'take-back') source.cancel();
    answers.push(
      answer.catch((error: unknown) => {
        if (!(error instanceof ResponseError) || !mayRefuse(error.code, action, actions)) throw error;
      }),
    );
  }
  await withinLimit(Promise.all(answers), () => `No answer to ${JSON.stringify(actions)}`);
  assert.equal(child.exitCode, null, `The server ended at ${JSON.stringify(actions)}`);
}

/** A question may be refused after it was taken back, after the text was changed under it, and, in words, where it asks for a new name. */
function mayRefuse(code: number, { does, question }: Question, actions: readonly Action[]): boolean {
  switch (code) {
    case LSPErrorCodes.RequestCancelled:
      return does === 'take-back';
    case LSPErrorCodes.ContentModified:
      return actions.some((other) => other.does === 'edit');
    case LSPErrorCodes.RequestFailed:
      return question === 'textDocument/rename' || question === 'textDocument/prepareRename';
    default:
      return false;
  }
}

type Question = Exclude<Action, { does: 'edit' }>;

async function refresh({ connection }: RunningServer, document: TextDocument | undefined): Promise<void> {
  const path = [...WORKSPACE.keys()].find((each) => document?.uri.endsWith(each));
  if (document === undefined || path === undefined) return;
  const text = WORKSPACE.get(path) ?? '';
  TextDocument.update(document, [{ text }], document.version + 1);
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: document.uri, version: document.version },
    contentChanges: [{ text }],
  });
}

/** The same for every question: each takes from it what it needs. */
function toParams(document: TextDocument, offset: number): object {
  const position = document.positionAt(offset);
  const range = { start: position, end: document.positionAt(offset + 40) };
  return {
    textDocument: { uri: document.uri },
    position,
    positions: [position],
    range,
    context: { includeDeclaration: true, diagnostics: [] },
    newName: 'renamed',
    query: 're',
    options: { tabSize: 2, insertSpaces: true },
  };
}

async function withinLimit(work: Promise<unknown>, say: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(say()));
    }, LIMIT_MS);
  });
  await Promise.race([work, limit]).finally(() => {
    clearTimeout(timer);
  });
}

/** Far more than any question takes. */
const LIMIT_MS = 30_000;
