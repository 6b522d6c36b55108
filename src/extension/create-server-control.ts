import type { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { workspaceStatusMethod } from '../protocol/workspace-status.ts';
import { answerFileRequests } from './answer-file-requests.ts';
import { answerPackageRequests } from './answer-package-requests.ts';

/** The language server, seen from the extension: one at a time. */
export interface ServerControl {
  /** The client of the running server, which is started where it does not run; rejects where it cannot be started. */
  whenRunning(): Promise<BaseLanguageClient>;
  /** Ends the server and starts another, which reads the settings and all files anew. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Creates the control; `createClient` makes a client with a server of its own, `onStatus` gets what it says of the workspace. */
export function createServerControl(
  createClient: () => BaseLanguageClient,
  extensionUri: Uri,
  onStatus: (status: unknown) => void,
): ServerControl {
  let running: Promise<BaseLanguageClient> | undefined;

  async function start(): Promise<BaseLanguageClient> {
    const client = createClient();
    client.onNotification(workspaceStatusMethod, onStatus);
    answerFileRequests(client);
    answerPackageRequests(client, extensionUri);
    await client.start();
    return client;
  }

  function whenRunning(): Promise<BaseLanguageClient> {
    running ??= start();
    return running;
  }

  async function stop(): Promise<void> {
    const stopping = running;
    running = undefined;
    const client = await stopping?.catch(() => undefined);
    await client?.dispose();
  }

  async function restart(): Promise<void> {
    await stop();
    await whenRunning();
  }

  return { whenRunning, restart, stop };
}
