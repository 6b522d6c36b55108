import { CreateFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../core/base/fix.ts';
import type { ShownFiles } from './shown-files.ts';
import { toRange } from './to-range.ts';

/** Edits of one file as an editor makes them, of the version that it shows; a file that is not there is made first. */
export function toWorkspaceEdit(files: ShownFiles, path: string, edits: readonly TextEdit[]): WorkspaceEdit {
  const { engine } = files;
  const textDocument = files.identify(path);
  const change: TextDocumentEdit = {
    textDocument,
    edits: edits.map(({ span, text }) => ({ range: toRange(engine, path, span), newText: text })),
  };
  if (engine.has(path)) return { documentChanges: [change] };
  return { documentChanges: [CreateFile.create(textDocument.uri, { ignoreIfExists: true }), change] };
}
