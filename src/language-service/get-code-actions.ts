import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { Problem } from '../core/base/problem.ts';
import { getSafeFix } from '../core/edit/get-safe-fix.ts';
import { fixAllKind, getFixAll } from './get-fix-all.ts';
import { getHouseWordFix } from './get-house-word-fix.ts';
import { getQuickFixes } from './get-quick-fixes.ts';
import { getReviewFixes } from './get-review-fixes.ts';
import { findRefactorPlace } from './refactor/find-refactor-place.ts';
import { getRefactorings } from './refactor/get-refactorings.ts';
import { getSuppressions } from './get-suppressions.ts';
import { getSwitchOff } from './get-switch-off.ts';
import type { ShownFiles } from './shown-files.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * What an editor may do about the problems that touch a range, and how what is written there may be changed; where it asks for some kinds
 * of actions only, these. What concerns a file as a whole is for those who ask for it.
 */
export function getCodeActions(
  files: ShownFiles,
  path: string,
  range: Range,
  kinds: readonly CodeActionKind[] | undefined,
): CodeAction[] {
  const asked = (kind: CodeActionKind): boolean => kinds?.some((each) => holds(each, kind)) === true;
  const isAsked = (kind: CodeActionKind): boolean =>
    kinds === undefined ? !kind.startsWith(CodeActionKind.Source) : asked(kind);
  const place = findRefactorPlace(files, path, range, kinds === undefined ? 'block' : 'file');
  return [
    ...(isAsked(CodeActionKind.QuickFix) ? getFixes(files, path, range) : []),
    ...(asked(fixAllKind) ? getFixAll(files, path, fixAllKind) : []),
    ...(place === undefined ? [] : getRefactorings(place, isAsked)),
  ];
}

/** Kinds are parts of wider ones: `source.fixAll` asks for `source.fixAll.chatwright` too. */
function holds(wider: CodeActionKind, kind: CodeActionKind): boolean {
  return wider === '' || kind === wider || kind.startsWith(`${wider}.`);
}

function getFixes(files: ShownFiles, path: string, range: Range): CodeAction[] {
  const { engine, pages } = files;
  const start = engine.offsetAt(path, range.start);
  const end = engine.offsetAt(path, range.end);
  const problems = engine.getProblems(path);
  const touched = problems.filter(({ span }) => span.start <= end && span.end >= start);
  const fixes = touched.flatMap((problem) => {
    const diagnostics = [toDiagnostic(engine, path, problem, pages)];
    const own = getQuickFixes(files, path, problem, diagnostics);
    if (problem.said === undefined) return own;
    return [
      ...own,
      ...getHouseWordFix(files, path, problem, diagnostics),
      ...getReviewFixes(files, path, problem, diagnostics),
      ...getSuppressions(files, path, problem, diagnostics),
      ...getSwitchOff(files, path, problem, diagnostics),
    ];
  });
  return offersMore(touched, problems) ? [...fixes, ...getFixAll(files, path, CodeActionKind.QuickFix)] : fixes;
}

/** Whether somebody who looks at a safe fix may want those of other places too. */
function offersMore(touched: readonly Problem[], problems: readonly Problem[]): boolean {
  if (touched.every((problem) => getSafeFix(problem) === undefined)) return false;
  return problems.some((problem) => !touched.includes(problem) && getSafeFix(problem) !== undefined);
}
