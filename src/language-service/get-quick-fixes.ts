import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Fix } from '../core/base/fix.ts';
import type { Problem } from '../core/base/problem.ts';
import { getSafeFix } from '../core/edit/get-safe-fix.ts';
import type { ShownFiles } from './shown-files.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/**
 * The fixes of a problem, the best first. One is preferred: of a finding the best that may be made without a person looking, of another
 * problem the only one that there is.
 */
export function getQuickFixes(
  files: ShownFiles,
  path: string,
  problem: Problem,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const preferred = getPreferred(problem);
  return (problem.fixes ?? []).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: fix === preferred,
    edit: toWorkspaceEdit(files, path, fix.edits),
  }));
}

function getPreferred(problem: Problem): Fix | undefined {
  const { said, fixes = [] } = problem;
  if (said !== undefined) return getSafeFix(problem);
  return fixes.length === 1 ? fixes[0] : undefined;
}
