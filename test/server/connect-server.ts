import { PassThrough } from 'node:stream';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createConnection,
  createProtocolConnection,
  type ApplyWorkspaceEditParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { toUri } from '../../src/language-service/document-path.ts';
import { workspaceStatusMethod, type WorkspaceStatus } from '../../src/protocol/workspace-status.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { FileSource } from '../../src/server/file-source.ts';
import type { PackageFiles } from '../../src/server/package-files.ts';
import { shared } from '../core/engine/shared-parts.ts';

/** An editor of a test, connected to a server in the same process. */
export interface TestEditor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything that the server published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** What the server wrote to the log. */
  readonly log: readonly string[];
  /** The edits that the server had the editor make. */
  readonly applied: readonly WorkspaceEdit[];
  /** The first publication about a file, made or to come, that fits; each is found once. */
  diagnosticsOf(path: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** The next status that fits, made or to come. */
  status(fits: (status: WorkspaceStatus) => boolean): Promise<WorkspaceStatus>;
  open(path: string, text: string): Promise<void>;
  stop(): void;
}

/** What the editor tells the server at the start. */
export interface TestEditorOptions {
  readonly folders?: readonly string[];
  readonly options?: unknown;
  readonly refusesEdits?: true;
  readonly capabilities?: Readonly<Record<string, unknown>>;
}

/** Starts a server over these files, and an editor that has introduced itself to it. */
export async function connectServer(files: FileSource, setup: TestEditorOptions = {}): Promise<TestEditor> {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  createServer({
    connection: server,
    engine: createEngine({ shared }),
    createFiles: () => files,
    packageFiles,
    pages: { problems: 'page:/{code}.md', rules: 'rule:/{code}.md' },
    getToday: () => '2026-11-22',
  });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));

  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const applied: WorkspaceEdit[] = [];
  const diagnostics = createInbox<PublishDiagnosticsParams>();
  const statuses = createInbox<WorkspaceStatus>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    diagnostics.put(params);
  });
  connection.onNotification(workspaceStatusMethod, (status: WorkspaceStatus) => {
    statuses.put(status);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
    applied.push(edit);
    return { applied: setup.refusesEdits !== true };
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: setup.capabilities ?? {},
    workspaceFolders: (setup.folders ?? ['/desk']).map((path) => ({ uri: toUri(path), name: path })),
    initializationOptions: setup.options,
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    published,
    log,
    applied,
    diagnosticsOf: (path, fits = () => true) =>
      diagnostics.take((params) => params.uri === toUri(path) && fits(params)),
    status: statuses.take,
    open: (path, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: toUri(path), languageId: 'chatwright', version: 1, text },
      }),
    stop() {
      connection.dispose();
      server.dispose();
    },
  };
}

const packageFiles: PackageFiles = {
  readDictionary: () => Promise.resolve(undefined),
  readRulePage: (rule) => Promise.resolve(`# ${rule}\n\n## Why\n\nBecause.\n`),
};

interface Inbox<Letter> {
  put(letter: Letter): void;
  readonly take: (fits: (letter: Letter) => boolean) => Promise<Letter>;
}

function createInbox<Letter>(): Inbox<Letter> {
  const letters: Letter[] = [];
  let wanted: { fits: (letter: Letter) => boolean; resolve: (letter: Letter) => void }[] = [];
  return {
    put(letter) {
      const taker = wanted.find(({ fits }) => fits(letter));
      wanted = wanted.filter((each) => each !== taker);
      if (taker === undefined) letters.push(letter);
      else taker.resolve(letter);
    },
    take: (fits) => {
      const at = letters.findIndex(fits);
      const [found] = at < 0 ? [] : letters.splice(at, 1);
      return found === undefined ? new Promise((resolve) => wanted.push({ fits, resolve })) : Promise.resolve(found);
    },
  };
}
