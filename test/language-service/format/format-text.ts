import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { formatDocument } from '../../../src/language-service/format/format-document.ts';
import { showFiles } from '../show-files.ts';

/** A file's text after it was formatted, or the lines from one to another of it (from 0, both included). */
export function formatText(path: string, text: string, lines?: readonly [number, number]): string {
  const files = showFiles({ [path]: text });
  const range = lines && { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  const edits = formatDocument(files, path, range).map((edit) => ({
    span: { start: files.engine.offsetAt(path, edit.range.start), end: files.engine.offsetAt(path, edit.range.end) },
    text: edit.newText,
  }));
  return applyEdits(text, edits);
}
