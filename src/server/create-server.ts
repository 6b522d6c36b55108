import {
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Engine } from '../core/engine/engine.ts';
import type { PageAddresses } from '../language-service/page-addresses.ts';
import { readServerOptions } from '../protocol/server-options.ts';
import { workspaceStatusMethod } from '../protocol/workspace-status.ts';
import { createClientFileSource } from './client-file-source.ts';
import { createReadingProgress } from './create-reading-progress.ts';
import { createRefresh } from './create-refresh.ts';
import { createSession } from './create-session.ts';
import { listFeatures } from './features/list-features.ts';
import type { FileSource } from './file-source.ts';
import { handleRequests } from './handle-requests.ts';
import type { PackageFiles } from './package-files.ts';
import { readAbilities } from './read-abilities.ts';
import type { SendRequest } from './send-request.ts';

/** What a server is made of. */
export interface ServerPorts {
  readonly connection: Connection;
  readonly engine: Engine;
  /** Where files come from; `client` is the way through the editor. */
  readonly createFiles: (client: FileSource) => FileSource;
  readonly packageFiles: PackageFiles;
  /** Where the pages about problems and rules are, for editors that have none of their own. */
  readonly pages: PageAddresses;
  /** The day, such as `2026-11-02`. */
  readonly getToday: () => string;
}

/** Makes a connection answer as our language server; the caller makes it listen. */
export function createServer(ports: ServerPorts): void {
  const { connection, engine, createFiles, packageFiles, pages, getToday } = ports;
  const report = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const sendRequest: SendRequest = (method, params) =>
    params === undefined ? connection.sendRequest(method) : connection.sendRequest(method, params);

  connection.onInitialize((params) => {
    const options = readServerOptions(params.initializationOptions);
    const session = createSession({
      engine,
      files: createFiles(createClientFileSource(sendRequest)),
      folders: listFolders(params),
      settings: options.settings,
      pages: { problems: options.problemPage ?? pages.problems, rules: options.rulePage ?? pages.rules },
      abilities: readAbilities(params, options.hasCommands),
      packageFiles,
      getToday,
      sendDiagnostics: (diagnostics) => connection.sendDiagnostics(diagnostics),
      applyEdit: async (edit) => (await connection.workspace.applyEdit(edit)).applied,
      sendStatus: (status) => void connection.sendNotification(workspaceStatusMethod, status).catch(report),
      refresh: createRefresh(sendRequest, params.capabilities),
      showProgress: (stop) => createReadingProgress(connection.window, stop, report),
      report,
    });
    handleRequests({ connection, session, report, canWatch: canWatch(params) });
    const features = listFeatures();
    for (const feature of features) feature.register({ connection, session, report });
    const capabilities = Object.assign(
      { ...common },
      ...features.map((feature) => feature.capabilities),
    ) as typeof common;
    return { capabilities, serverInfo: { name: 'Chatwright' } };
  });
}

const common: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function listFolders(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  // Editors that know nothing of several folders name the one by its old name.
  const { rootUri }: { readonly rootUri?: unknown } = { ...params };
  return typeof rootUri === 'string' ? [rootUri] : [];
}

function canWatch({ capabilities: { workspace } }: InitializeParams): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}
