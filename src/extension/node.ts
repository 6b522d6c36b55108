// The extension on a desktop: the language server runs in a process of its own.
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './activate-extension.ts';
import { createClientOptions } from './client-options.ts';

/** Called by VS Code when a document of ours is opened, or a workspace that holds one. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  activateExtension(
    context,
    ({ output, patience }) =>
      new LanguageClient(
        'chatwright',
        'Chatwright',
        { module, transport: TransportKind.ipc },
        { ...createClientOptions(patience), outputChannel: output },
      ),
  );
}
