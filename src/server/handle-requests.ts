import { DidChangeWorkspaceFoldersNotification, type CancellationToken, type Connection } from 'vscode-languageserver';
import type { DidChangeWorkspaceFoldersParams } from 'vscode-languageserver';
import { checkWorkspaceMethod } from '../protocol/check-workspace.ts';
import { isReviewParams, reviewWordingMethod } from '../protocol/review-wording.ts';
import { checkWorkspace } from './check-workspace.ts';
import type { Session } from './create-session.ts';
import { guard } from './guard.ts';
import { watchFiles } from './watch-files.ts';

/** Who is asked, and who answers. */
export interface RequestPorts {
  readonly connection: Connection;
  readonly session: Session;
  readonly report: (error: unknown) => void;
  readonly canWatch: boolean;
}

/** Answers each request and notification of the editor by one function of the session. */
export function handleRequests({ connection, session, report, canWatch }: RequestPorts): void {
  connection.onInitialized(
    guard(report, async () => {
      void session.readAll();
      if (canWatch) await watchFiles(connection);
    }),
  );
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.method,
    guard(report, async ({ event }: DidChangeWorkspaceFoldersParams) => {
      await session.changeFolders(
        event.added.map(({ uri }) => uri),
        event.removed.map(({ uri }) => uri),
      );
    }),
  );
  connection.onDidChangeWatchedFiles(guard(report, ({ changes }) => session.takeEvents(changes)));
  connection.onDidOpenTextDocument(
    guard(report, ({ textDocument: { uri, version, text } }) => {
      session.open(uri, version, text);
    }),
  );
  connection.onDidChangeTextDocument(
    guard(report, ({ textDocument: { uri, version }, contentChanges }) => {
      session.change(uri, version, contentChanges);
    }),
  );
  connection.onDidCloseTextDocument(guard(report, ({ textDocument: { uri } }) => session.close(uri)));
  connection.onRequest(
    reviewWordingMethod,
    guard(report, (params: unknown) => (isReviewParams(params) ? session.review(params) : undefined)),
  );
  connection.onRequest(
    checkWorkspaceMethod,
    guard(report, (token: CancellationToken) => checkWorkspace(session, token)),
  );
  connection.onShutdown(() => {
    session.stop();
  });
}
