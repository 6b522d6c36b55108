import { InsertTextMode, type InitializeParams } from 'vscode-languageserver';
import type { EditorAbilities } from '../language-service/shown-files.ts';

/** What an editor says that it can do, when it introduces itself. */
export function readAbilities({ capabilities }: InitializeParams, hasCommands: boolean): EditorAbilities {
  const { workspace, textDocument } = capabilities;
  const items = textDocument?.completion?.completionItem;
  return {
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    commands: hasCommands,
    insertsSnippets: items?.snippetSupport === true,
    keepsIndentation: items?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}
