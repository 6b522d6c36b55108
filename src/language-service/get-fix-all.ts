import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import { pickSafeFixes } from '../core/edit/pick-safe-fixes.ts';
import { mayMend } from '../core/schema/may-mend.ts';
import type { ShownFiles } from './shown-files.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/** The kind by which an editor asks for all safe fixes of a file, when it saves for one. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.chatwright`;

/** All safe fixes of a file as one change, by the given name of its kind; nothing where there is none, or where none may be made unseen. */
export function getFixAll(files: ShownFiles, path: string, kind: CodeActionKind): CodeAction[] {
  if (!mayMend(path)) return [];
  const edits = pickSafeFixes(files.engine.getProblems(path)).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  return [{ title: 'Fix all safe findings in this file', kind, edit: toWorkspaceEdit(files, path, edits) }];
}
