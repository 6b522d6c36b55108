import { commands } from 'vscode';
import { checkWorkspaceMethod } from '../../protocol/check-workspace.ts';
import type { ServerControl } from '../create-server-control.ts';

/** Reads and checks all files again, then shows what was found. */
export async function checkWorkspace(server: ServerControl): Promise<void> {
  const client = await server.whenRunning();
  await client.sendRequest(checkWorkspaceMethod);
  await commands.executeCommand('workbench.actions.view.problems');
}
