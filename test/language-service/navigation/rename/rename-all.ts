import assert from 'node:assert/strict';
import type { Position, TextDocumentEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../../../../src/core/base/fix.ts';
import { createDocument } from '../../../../src/core/document/document.ts';
import { applyEdits } from '../../../../src/core/edit/apply-edits.ts';
import { toOffset } from '../../../../src/core/engine/line-places.ts';
import type { FileText } from '../../../../src/language-service/find-project.ts';
import { toPath } from '../../../../src/language-service/document-path.ts';
import { getRenameEdit } from '../../../../src/language-service/navigation/rename/get-rename-edit.ts';
import type { ShownFiles } from '../../../../src/language-service/shown-files.ts';

/** A workspace with the baseline of its project, where it has one. */
export interface RenamedFiles {
  readonly files: ShownFiles;
  baseline: FileText | undefined;
}

/** Where a person renames: a file and a position in it. */
export interface RenamePlace {
  readonly path: string;
  readonly position: Position;
}

/** Renames what stands at a place, in the files themselves; gives the place where the new name stands then. */
export function renameAll(renamed: RenamedFiles, { path, position }: RenamePlace, name: string): RenamePlace {
  const { files } = renamed;
  const { engine } = files;
  const cursor = engine.offsetAt(path, position);
  const answer = getRenameEdit(files, path, position, name, renamed.baseline);
  if (answer.kind === 'refused') assert.fail(answer.sentence);
  const changes = (answer.edit.documentChanges ?? []) as TextDocumentEdit[];
  let moved = cursor;
  for (const { textDocument, edits } of changes) {
    const own = toPath(textDocument.uri);
    assert.equal(textDocument.version, files.identify(own).version);
    if (own === renamed.baseline?.path) {
      const { text } = renamed.baseline;
      renamed.baseline = { path: own, text: applyEdits(text, toEdits(edits, createOffsets(text))) };
      continue;
    }
    const written = toEdits(edits, (at) => engine.offsetAt(own, at));
    if (own === path) moved = move(cursor, written);
    for (const edit of [...written].reverse()) engine.editFile(own, [edit]);
  }
  return { path, position: engine.positionAt(path, moved) };
}

function createOffsets(text: string): (position: Position) => number {
  const document = createDocument(text, 'json');
  return (position) => toOffset(document, position);
}

function toEdits(edits: TextDocumentEdit['edits'], offsetAt: (position: Position) => number): readonly TextEdit[] {
  const written = edits.map((edit) => {
    assert.ok('newText' in edit && !('annotationId' in edit));
    return { span: { start: offsetAt(edit.range.start), end: offsetAt(edit.range.end) }, text: edit.newText };
  });
  written.forEach(({ span }, index) => {
    assert.ok(span.start >= (written[index - 1]?.span.end ?? 0), 'edits come in order and do not overlap');
  });
  return written;
}

/** The cursor goes to the middle of what is written where it was. */
function move(cursor: number, edits: readonly TextEdit[]): number {
  let by = 0;
  for (const { span, text } of edits) {
    if (span.end < cursor) by += text.length - (span.end - span.start);
    else if (span.start <= cursor) return span.start + by + (text.length >> 1);
  }
  return cursor + by;
}
