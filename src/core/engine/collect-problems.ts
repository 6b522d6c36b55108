import type { Problem } from '../base/problem.ts';
import { shiftProblem } from '../base/problem.ts';
import { checkReferences } from '../workspace/check-references.ts';
import type { MoveFinder } from '../matching/create-move-finder.ts';
import { applySuppressions } from '../etiquette/suppression/apply-suppressions.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import { checkPack } from './lint/check-pack.ts';
import { checkRuleNames } from './lint/check-rule-names.ts';
import { checkSettings } from './lint/check-settings.ts';
import { createIsKnownRule } from './lint/create-is-known-rule.ts';
import { createLintContext } from './lint/create-lint-context.ts';
import { lintDeep } from './lint/lint-deep.ts';
import { lintNear, lintSame } from './lint/lint-library.ts';
import { createReviewLinter } from './lint/lint-reviews.ts';
import { listSuppressions } from './lint/list-suppressions.ts';
import { createListNear } from './lint/near-responses.ts';
import { relintFile } from './lint/relint-file.ts';
import type { ProjectState } from './project-state.ts';
import { findReviews } from './side-files.ts';

/** All problems of a file with spans in the whole text, sorted by place and then by code. */
export function collectProblems(file: FileState, project: ProjectState, moves: MoveFinder): readonly Problem[] {
  relintFile(file, project);
  const { index, lint, deeds, library } = project;
  file.deepProblems ??= lintDeep(file, { lint, deeds, moves });
  const context = createLintContext(file.path, file.header, lint);
  const listNear = createListNear(file);
  const references = checkReferences(index, file.path);
  const isKnown = createIsKnownRule(file, lint);
  const ruleNames = [...lint.settings.rules.keys()];
  const lintReviews = createReviewLinter(file, findReviews(project), context);
  const all: Problem[] = listOwnProblems(file, project);
  for (const [at, record] of file.records.entries()) {
    const named = references.get(record);
    const names = checkRuleNames(record, file.type.kind, isKnown, ruleNames);
    const deep = file.deepProblems.get(record);
    record.sameProblems ??= lintSame(record, (response) => library.findSame(response), context);
    record.nearProblems ??= lintNear(record, listNear, context);
    record.reviewProblems ??= lintReviews(record, at);
    const { facts, conditionProblems, documentProblems, lint: own } = record;
    const certain = facts.problems.length + conditionProblems.length + documentProblems.length + own.problems.length;
    if (named === undefined && deep === undefined && certain + names.length + countLate(record) === 0) continue;
    const start = file.document.starts[at] ?? 0;
    const late = [deep ?? [], record.sameProblems, record.nearProblems, record.reviewProblems];
    for (const list of [
      facts.problems,
      conditionProblems,
      documentProblems,
      names,
      named ?? [],
      own.problems,
      ...late,
    ]) {
      for (const problem of list) all.push(shiftProblem(problem, start));
    }
  }
  file.suppressions ??= listSuppressions(file);
  const left =
    file.suppressions.length === 0 ? all : applySuppressions(all, file.suppressions, lint.data.needsReasons, isKnown);
  return left.sort(compareProblems);
}

function listOwnProblems(file: FileState, { lint, packs }: ProjectState): Problem[] {
  if (file.type.kind === 'project') return [...checkSettings(file, lint)];
  const loaded = packs.get(file.path);
  return loaded === undefined ? [] : [...checkPack(file, loaded.pack)];
}

function countLate({ sameProblems, nearProblems, reviewProblems }: BlockRecord): number {
  return (sameProblems?.length ?? 0) + (nearProblems?.length ?? 0) + (reviewProblems?.length ?? 0);
}

function compareProblems(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
