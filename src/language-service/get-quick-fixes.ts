import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Fix } from '../core/base/fix.ts';
import type { Problem } from '../core/base/problem.ts';
import type { Engine } from '../core/engine/engine.ts';
import { toDiagnostic } from './to-diagnostic.ts';
import { toRange } from './to-range.ts';

/** A file that an editor shows: its path, its URI as the editor writes it, its version, and the address of the problems' pages. */
export interface ShownFile {
  readonly path: string;
  readonly uri: string;
  readonly version: number | null;
  readonly problemPage: string | undefined;
}

/** The fixes of all problems that touch a range, as edits of the shown version of the file. */
export function getQuickFixes(engine: Engine, file: ShownFile, range: Range): CodeAction[] {
  const start = engine.offsetAt(file.path, range.start);
  const end = engine.offsetAt(file.path, range.end);
  return engine
    .getProblems(file.path)
    .filter(({ span }) => span.start <= end && span.end >= start)
    .flatMap((problem) => (problem.fixes ?? []).map((fix) => toCodeAction(engine, file, problem, fix)));
}

function toCodeAction(engine: Engine, file: ShownFile, problem: Problem, fix: Fix): CodeAction {
  const edits = fix.edits.map((edit) => ({ range: toRange(engine, file.path, edit.span), newText: edit.text }));
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(engine, file.path, problem, file.problemPage)],
    isPreferred: problem.fixes?.length === 1,
    edit: { documentChanges: [{ textDocument: { uri: file.uri, version: file.version }, edits }] },
  };
}
