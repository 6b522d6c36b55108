import { InsertTextMode, type InitializeParams } from 'vscode-languageserver';
import type { EditorAbilities } from '../language-service/shown-files.ts';

/** What an editor says that it can do, when it introduces itself. */
export function readAbilities({ capabilities }: InitializeParams, hasCommands: boolean): EditorAbilities {
  const { workspace, textDocument } = capabilities;
  const items = textDocument?.completion?.completionItem;
  const action = textDocument?.codeAction;
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  return {
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    commands: hasCommands,
    fileOperations: ['create', 'delete'].every((each) => operations.some((operation) => operation === each)),
    laterEdits: action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true,
    disabledActions: action?.disabledSupport === true,
    insertsSnippets: items?.snippetSupport === true,
    keepsIndentation: items?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}
