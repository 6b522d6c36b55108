import type {
  Diagnostic,
  FileEvent,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Engine } from '../core/engine/engine.ts';
import { toPath, toUri } from '../language-service/document-path.ts';
import { getReviewEdit } from '../language-service/get-review-edit.ts';
import type { PageAddresses } from '../language-service/page-addresses.ts';
import type { EditorAbilities, ShownFiles } from '../language-service/shown-files.ts';
import type { ReviewAnswer, ReviewParams } from '../protocol/review-wording.ts';
import type { Settings } from '../protocol/settings.ts';
import type { WorkspaceStatus } from '../protocol/workspace-status.ts';
import { applyChanges } from './apply-changes.ts';
import { createPublisher, type Reach } from './create-publisher.ts';
import { createQueue } from './create-queue.ts';
import { createScope } from './create-scope.ts';
import type { FileSource } from './file-source.ts';
import type { OpenDocument } from './open-documents.ts';
import type { PackageFiles } from './package-files.ts';
import type { ReadingProgress } from './reading-progress.ts';
import { readWorkspace } from './read-workspace.ts';
import { takeWanted } from './take-wanted.ts';
import { takeFileEvents } from './take-file-events.ts';
import { dropFile, takeFile, type KnownFiles } from './take-file.ts';

/** What a session needs from the outside. */
export interface SessionPorts {
  readonly engine: Engine;
  readonly files: FileSource;
  /** The URIs of the folders at the start. */
  readonly folders: readonly string[];
  readonly settings: Settings;
  readonly pages: PageAddresses;
  readonly abilities: EditorAbilities;
  readonly packageFiles: PackageFiles;
  readonly getToday: () => string;
  readonly sendDiagnostics: (params: PublishDiagnosticsParams) => Promise<void>;
  /** Has the editor make an edit; false where it did not. */
  readonly applyEdit: (edit: WorkspaceEdit) => Promise<boolean>;
  readonly sendStatus: (status: WorkspaceStatus) => void;
  /** Has the editor ask again for what hangs on other files than the one that it shows. */
  readonly refresh: () => void;
  /** Shows a person how far the reading is; `stop` ends it before its time. */
  readonly showProgress: (stop: () => void) => ReadingProgress;
  readonly report: (error: unknown) => void;
}

/** One editor's workspace, from the first file that is read to the last. */
export interface Session {
  /** What the team set for the whole workspace. */
  readonly settings: Settings;
  /** Reads all files, again where they are known, and tells of them; resolves with what was found. */
  readAll(stopped?: AbortSignal): Promise<WorkspaceStatus>;
  /** Reads all files again after folders, given as URIs, came and went. */
  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void>;
  open(uri: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): Promise<void>;
  takeEvents(events: readonly FileEvent[]): Promise<void>;
  /** Answers a question about an open document; `nothing` where the document is not open. */
  answer<Answer>(
    uri: string,
    nothing: Answer,
    ask: (files: ShownFiles, path: string) => Answer | Promise<Answer>,
  ): Answer | Promise<Answer>;
  /** Answers a question about the whole workspace. */
  answerAll<Answer>(ask: (files: ShownFiles) => Answer): Answer;
  /** Whether all files of the folders are known, so that what shall change in all of them does. */
  isReady(): boolean;
  /** The text of a file that is none of ours; nothing where it cannot be read. */
  readText(path: string): Promise<string | undefined>;
  /** The page of a rule, as Markdown; nothing where there is none. */
  readRulePage(rule: string): Promise<string | undefined>;
  /** Has the editor write a decision into the review record. */
  review(params: ReviewParams): Promise<ReviewAnswer>;
  stop(): void;
}

/** Creates the session of one connection. */
export function createSession(ports: SessionPorts): Session {
  const { engine, files, pages, report } = ports;
  const { maximumProblems: maximum, exclude } = ports.settings;
  const open = new Map<string, OpenDocument>();
  const notices = new Map<string, Diagnostic>();
  const known: KnownFiles = { engine, files, open, notices };
  const shown: ShownFiles = {
    engine,
    pages,
    abilities: ports.abilities,
    identify: (path) => open.get(path) ?? { uri: toUri(path), version: null },
  };
  const publisher = createPublisher({
    engine,
    open,
    notices,
    options: { maximum, pages },
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
    const supplied = await takeWanted({ engine, files, packageFiles: ports.packageFiles });
    if (supplied.size > 0) await publisher.publishLater(supplied);
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
    ports.refresh();
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
    settings: ports.settings,
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
      if (open.size > 1) ports.refresh();
    },
    close(uri) {
      const path = toPath(uri);
      if (!open.delete(path)) return Promise.resolve();
      return queue(async () => publish(scope.isListed(path) ? await takeFile(known, path) : dropFile(known, path)));
    },
    takeEvents: (events) =>
      queue(async () => {
        const affected = await takeFileEvents(known, scope, events);
        ports.refresh();
        await publish(affected);
      }),
    answer(uri, nothing, ask) {
      const path = toPath(uri);
      return open.has(path) ? ask(shown, path) : nothing;
    },
    answerAll: (ask) => ask(shown),
    isReady: () => state === 'ready',
    async readText(path) {
      const content = await files.read(path);
      return content.kind === 'text' ? content.text : undefined;
    },
    readRulePage: (rule) => ports.packageFiles.readRulePage(rule),
    async review({ uri, line, decision }) {
      const { said, record } = getReviewEdit(shown, toPath(uri), line, decision, ports.getToday());
      if (record === undefined) return { said, record };
      const isMade = await ports.applyEdit(record.edit);
      return isMade ? { said, record: shown.identify(record.path).uri } : { said: notWritten, record: undefined };
    },
    stop() {
      reading.abort();
    },
  };
}

const notWritten = 'The review record could not be written. Try again.';
