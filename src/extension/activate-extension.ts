import { commands, window, workspace, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { openPageCommand } from '../protocol/open-page-command.ts';
import { reviewCommands } from '../protocol/review-commands.ts';
import { showUsesCommand } from '../protocol/show-uses-command.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { createReplySearchBox } from './commands/create-reply-search-box.ts';
import { fixAll } from './commands/fix-all.ts';
import { insertListedReply } from './commands/insert-listed-reply.ts';
import { newFileCommands } from './commands/new-file-commands.ts';
import { newFile } from './commands/new-file.ts';
import { openProblemPage } from './commands/open-problem-page.ts';
import { openSamples } from './commands/open-samples.ts';
import { reviewWording } from './commands/review-wording.ts';
import { showUses } from './commands/show-uses.ts';
import { createPatience, type Patience } from './create-patience.ts';
import { createServerControl } from './create-server-control.ts';
import { createStatusItem } from './create-status-item.ts';
import { registerProblemPages } from './problem-pages.ts';
import { showWalkthroughOnce } from './show-walkthrough-once.ts';
import { createExplorerView } from './views/create-explorer-view.ts';

/** What the client of a language server needs of the extension. */
export interface ClientPorts {
  readonly output: LogOutputChannel;
  readonly patience: Patience;
}

/** Joins the parts of the extension; `createClient` is what differs between a desktop and a browser. */
export function activateExtension(
  context: ExtensionContext,
  createClient: (ports: ClientPorts) => BaseLanguageClient,
): void {
  const output = window.createOutputChannel('Chatwright', { log: true });
  const status = createStatusItem();
  const patience = createPatience();
  const server = createServerControl(
    () => createClient({ output, patience }),
    context.extensionUri,
    (said) => {
      status.show(said);
      explorer.noticeStatus(said);
    },
  );
  const explorer = createExplorerView(server, context);
  const searchBox = createReplySearchBox(server);

  const say = async (action: Thenable<unknown>): Promise<void> => {
    try {
      await action;
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      const chosen = await window.showErrorMessage('Chatwright could not do that. Its log says why.', 'Show the log');
      if (chosen !== undefined) output.show();
    }
  };
  const register = (name: string, run: (...args: readonly unknown[]) => Thenable<unknown>): Disposable =>
    commands.registerCommand(name, (...args: readonly unknown[]) => say(run(...args)));

  context.subscriptions.push(
    output,
    status,
    patience,
    explorer,
    { dispose: () => void server.stop() },
    registerProblemPages(context),
    register('chatwright.checkWorkspace', () => checkWorkspace(server)),
    register(openPageCommand, (code) => openProblemPage(context, code)),
    register('chatwright.openSamples', () => openSamples(context)),
    register('chatwright.restartServer', () => server.restart()),
    register('chatwright.fixAll', fixAll),
    register(reviewCommands.approve, (...place) => reviewWording(server, 'approve', place)),
    register(reviewCommands.changes, (...place) => reviewWording(server, 'changes', place)),
    register(reviewCommands.current, (...place) => reviewWording(server, 'current', place)),
    register(showUsesCommand, showUses),
    register('chatwright.groupReplies', () => explorer.chooseGrouping()),
    register('chatwright.insertFoundReply', () => searchBox.insertChosen()),
    register('chatwright.insertListedReply', (item) => insertListedReply(server, item)),
    register('chatwright.searchReplies', () => searchBox.show()),
    ...newFileCommands.map(({ command, kind }) => register(command, (folder) => newFile(server, kind, folder))),
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

const SETTINGS_OF_SERVER = ['chatwright.problems', 'chatwright.exclude', 'chatwright.inlayHints'];
