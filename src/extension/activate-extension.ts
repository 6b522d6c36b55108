import { commands, window, workspace, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkWorkspace } from './commands/check-workspace.ts';
import { openProblemPage } from './commands/open-problem-page.ts';
import { openSamples } from './commands/open-samples.ts';
import { createServerControl } from './create-server-control.ts';
import { createStatusItem } from './create-status-item.ts';
import { registerProblemPages } from './problem-pages.ts';
import { showWalkthroughOnce } from './show-walkthrough-once.ts';

/** Joins the parts of the extension; `createClient` is what differs between a desktop and a browser. */
export function activateExtension(
  context: ExtensionContext,
  createClient: (output: LogOutputChannel) => BaseLanguageClient,
): void {
  const output = window.createOutputChannel('Chatwright', { log: true });
  const status = createStatusItem();
  const server = createServerControl(() => createClient(output), status.show);

  const say = async (action: Thenable<unknown>): Promise<void> => {
    try {
      await action;
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      const chosen = await window.showErrorMessage('Chatwright could not do that. Its log says why.', 'Show the log');
      if (chosen !== undefined) output.show();
    }
  };
  const register = (name: string, run: (argument: unknown) => Thenable<unknown>): Disposable =>
    commands.registerCommand(`chatwright.${name}`, (argument: unknown) => say(run(argument)));

  context.subscriptions.push(
    output,
    status,
    { dispose: () => void server.stop() },
    registerProblemPages(context),
    register('checkWorkspace', () => checkWorkspace(server)),
    register('openProblemPage', (code) => openProblemPage(context, code)),
    register('openSamples', () => openSamples(context)),
    register('restartServer', () => server.restart()),
    commands.registerCommand('chatwright.showOutput', () => {
      output.show();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (SETTINGS_OF_SERVER.some((name) => event.affectsConfiguration(name))) void say(server.restart());
    }),
  );
  void say(server.whenRunning());
  void say(showWalkthroughOnce(context));
}

const SETTINGS_OF_SERVER = ['chatwright.problems', 'chatwright.exclude'];
