import type { CodeAction, Diagnostic, FileEvent, PublishDiagnosticsParams, Range } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Engine } from '../core/engine/engine.ts';
import { toPath } from '../language-service/document-path.ts';
import { getQuickFixes } from '../language-service/get-quick-fixes.ts';
import type { ServerOptions } from '../protocol/server-options.ts';
import type { WorkspaceStatus } from '../protocol/workspace-status.ts';
import { applyChanges } from './apply-changes.ts';
import { createPublisher, type Reach } from './create-publisher.ts';
import { createQueue } from './create-queue.ts';
import { createScope } from './create-scope.ts';
import type { FileSource } from './file-source.ts';
import type { OpenDocument } from './open-documents.ts';
import type { ReadingProgress } from './reading-progress.ts';
import { readWorkspace } from './read-workspace.ts';
import { takeFileEvents } from './take-file-events.ts';
import { dropFile, takeFile, type KnownFiles } from './take-file.ts';

/** What a session needs from the outside. */
export interface SessionPorts {
  readonly engine: Engine;
  readonly files: FileSource;
  /** The URIs of the folders at the start. */
  readonly folders: readonly string[];
  readonly options: ServerOptions;
  readonly sendDiagnostics: (params: PublishDiagnosticsParams) => Promise<void>;
  readonly sendStatus: (status: WorkspaceStatus) => void;
  /** Shows a person how far the reading is; `stop` ends it before its time. */
  readonly showProgress: (stop: () => void) => ReadingProgress;
  readonly report: (error: unknown) => void;
}

/** One editor's workspace, from the first file that is read to the last. */
export interface Session {
  /** Reads all files, again where they are known, and tells of them; resolves with what was found. */
  readAll(stopped?: AbortSignal): Promise<WorkspaceStatus>;
  /** Reads all files again after folders, given as URIs, came and went. */
  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void>;
  open(uri: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): Promise<void>;
  takeEvents(events: readonly FileEvent[]): Promise<void>;
  getQuickFixes(uri: string, range: Range): CodeAction[];
  stop(): void;
}

/** Creates the session of one connection. */
export function createSession(ports: SessionPorts): Session {
  const { engine, files, options, report } = ports;
  const { maximumProblems: maximum, exclude } = options.settings;
  const open = new Map<string, OpenDocument>();
  const notices = new Map<string, Diagnostic>();
  const known: KnownFiles = { engine, files, open, notices };
  const diagnosticOptions = { maximum, problemPage: options.problemPage };
  const publisher = createPublisher({
    engine,
    open,
    notices,
    options: diagnosticOptions,
    send: ports.sendDiagnostics,
    report,
  });
  const queue = createQueue(report);
  let folders = ports.folders.map(toPath);
  let scope = createScope(folders, exclude);
  let reading = new AbortController();
  let state: WorkspaceStatus['state'] = 'reading';
  let lastStatus = '';

  function getStatus(): WorkspaceStatus {
    return { state, files: [...engine.paths()].length, problems: publisher.count() };
  }

  function sendStatus(): void {
    const status = getStatus();
    const said = JSON.stringify(status);
    if (said !== lastStatus) ports.sendStatus(status);
    lastStatus = said;
  }

  async function publish(affected: Iterable<string>): Promise<void> {
    await publisher.publishLater(affected);
    sendStatus();
  }

  async function read(controller: AbortController): Promise<void> {
    const wasReady = state === 'ready';
    if (!wasReady) state = 'reading';
    sendStatus();
    const progress = ports.showProgress(() => {
      controller.abort();
    });
    const isComplete = await readWorkspace(known, {
      folders,
      scope,
      isStopped: () => controller.signal.aborted,
      onProgress: progress.report,
      onProjects: () => {
        if (!wasReady) tellOf('open');
      },
    }).finally(progress.done);
    if (controller !== reading) return;
    state = isComplete || wasReady ? 'ready' : 'stopped';
    tellOf(state === 'ready' ? 'all' : 'open');
    await publish([...engine.paths(), ...publisher.toldPaths(), ...notices.keys()]);
  }

  function tellOf(reach: Reach): void {
    publisher.tellOf(reach);
    for (const path of open.keys()) publisher.publishNow(path);
  }

  async function readAll(stopped?: AbortSignal): Promise<WorkspaceStatus> {
    reading.abort();
    const controller = new AbortController();
    reading = controller;
    stopped?.addEventListener('abort', () => {
      controller.abort();
    });
    await queue(() => read(controller));
    return getStatus();
  }

  return {
    readAll,
    async changeFolders(added, removed) {
      const gone = new Set(removed.map(toPath));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(toPath)];
      scope = createScope(folders, exclude);
      await readAll();
    },
    open(uri, version, text) {
      const path = toPath(uri);
      if (!scope.isChecked(path)) return;
      open.set(path, { uri, version });
      notices.delete(path);
      const affected = engine.getText(path) === text ? [] : engine.setFile(path, text);
      publisher.publishNow(path);
      void publish(affected);
    },
    change(uri, version, changes) {
      const path = toPath(uri);
      if (!open.has(path)) return;
      open.set(path, { uri, version });
      const affected = applyChanges(engine, path, changes);
      publisher.publishNow(path);
      void publish(affected);
    },
    close(uri) {
      const path = toPath(uri);
      if (!open.delete(path)) return Promise.resolve();
      return queue(async () => publish(scope.isListed(path) ? await takeFile(known, path) : dropFile(known, path)));
    },
    takeEvents: (events) => queue(async () => publish(await takeFileEvents(known, scope, events))),
    getQuickFixes(uri, range) {
      const path = toPath(uri);
      const document = open.get(path);
      if (document === undefined) return [];
      return getQuickFixes(engine, { path, ...document, problemPage: options.problemPage }, range);
    },
    stop() {
      reading.abort();
    },
  };
}
