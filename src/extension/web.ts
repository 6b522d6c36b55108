// The extension in a browser: the language server runs in a web worker.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './activate-extension.ts';
import { createClientOptions } from './client-options.ts';

/** Called by VS Code when a document of ours is opened, or a workspace that holds one. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'web.js').toString(true);
  activateExtension(
    context,
    ({ output, patience }) =>
      new LanguageClient('chatwright', 'Chatwright', new Worker(script), {
        ...createClientOptions(patience),
        outputChannel: output,
      }),
  );
}
