import type { TextDocumentEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../../../core/base/fix.ts';
import { createDocument } from '../../../core/document/document.ts';
import { toPosition } from '../../../core/engine/line-places.ts';
import type { FileText } from '../../find-project.ts';
import type { ShownFiles } from '../../shown-files.ts';
import { toRange } from '../../to-range.ts';

/** Edits of one of our files as an editor makes them, of the version that it shows; none where nothing changes. */
export function toFileEdit(files: ShownFiles, path: string, edits: readonly TextEdit[]): TextDocumentEdit[] {
  if (edits.length === 0) return [];
  const own = edits.map(({ span, text }) => ({ range: toRange(files.engine, path, span), newText: text }));
  return [{ textDocument: files.identify(path), edits: own }];
}

/** The same for a JSON file of which only the text is known. */
export function toForeignEdit(
  files: ShownFiles,
  { path, text }: FileText,
  edits: readonly TextEdit[],
): TextDocumentEdit[] {
  if (edits.length === 0) return [];
  const document = createDocument(text, 'json');
  const own = edits.map((edit) => ({
    range: { start: toPosition(document, edit.span.start), end: toPosition(document, edit.span.end) },
    newText: edit.text,
  }));
  return [{ textDocument: files.identify(path), edits: own }];
}
