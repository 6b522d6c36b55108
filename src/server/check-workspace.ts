import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { WorkspaceStatus } from '../protocol/workspace-status.ts';
import type { Session } from './create-session.ts';

/** Reads and checks all files again; answers with what was found, or that it was cancelled. */
export async function checkWorkspace(
  session: Session,
  token: CancellationToken,
): Promise<WorkspaceStatus | ResponseError> {
  const controller = new AbortController();
  const subscription = token.onCancellationRequested(() => {
    controller.abort();
  });
  const status = await session.readAll(controller.signal);
  subscription.dispose();
  if (!token.isCancellationRequested) return status;
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The check was stopped.');
}
