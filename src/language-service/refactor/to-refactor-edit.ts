import { CreateFile, DeleteFile, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { joinEdits } from '../../core/edit/join-edits.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';
import type { FileChange } from './refactoring.ts';

/** Changes of files as one edit that one undo takes back; each file of the version that the editor shows. */
export function toRefactorEdit(files: ShownFiles, changes: readonly FileChange[]): WorkspaceEdit {
  return { documentChanges: changes.flatMap((change) => toDocumentChanges(files, change)) };
}

function toDocumentChanges(files: ShownFiles, change: FileChange): (TextDocumentEdit | CreateFile | DeleteFile)[] {
  const textDocument = files.identify(change.path);
  switch (change.kind) {
    case 'edit': {
      const edits = joinEdits(change.edits);
      return [
        {
          textDocument,
          edits: edits.map(({ span, text }) => ({ range: toRange(files.engine, change.path, span), newText: text })),
        },
      ];
    }
    case 'create': {
      const start = { line: 0, character: 0 };
      const written: TextDocumentEdit = {
        textDocument: { uri: textDocument.uri, version: null },
        edits: [{ range: { start, end: start }, newText: change.text }],
      };
      return [CreateFile.create(textDocument.uri), written];
    }
    case 'delete':
      return [DeleteFile.create(textDocument.uri)];
    default:
      return change satisfies never;
  }
}
