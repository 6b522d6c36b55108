import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import type { ShownFiles } from '../../src/language-service/shown-files.ts';

/** The text of a file after an action, with `‸` where the cursor of a snippet goes. */
export function makeEdits(files: ShownFiles, path: string, action: CodeAction | undefined): string {
  const { uri } = files.identify(path);
  const changes = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const change = changes.find(({ textDocument }) => textDocument.uri === uri);
  const edits = (change?.edits ?? []).map((edit) => ({
    span: { start: files.engine.offsetAt(path, edit.range.start), end: files.engine.offsetAt(path, edit.range.end) },
    text: getText(edit),
  }));
  return applyEdits(files.engine.getText(path) ?? '', edits);
}

function getText(edit: TextEdit | SnippetTextEdit): string {
  if ('newText' in edit) return edit.newText;
  return edit.snippet.value.replace(/\\(.)|(\$0)/g, (_, sign: string | undefined) => sign ?? '‸');
}
