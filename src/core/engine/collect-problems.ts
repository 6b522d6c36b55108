import type { Problem } from '../base/problem.ts';
import { shiftProblem } from '../base/problem.ts';
import { checkReferences } from '../workspace/check-references.ts';
import type { MoveFinder } from '../matching/create-move-finder.ts';
import type { FileState } from './file-state.ts';
import { lintDeep } from './lint/lint-deep.ts';
import { relintFile } from './lint/relint-file.ts';
import type { ProjectState } from './project-state.ts';

/** What a project knows that decides what is said of its files. */
export interface CollectPorts extends Pick<ProjectState, 'index' | 'lint' | 'deeds'> {
  readonly moves: MoveFinder;
}

/** All problems of a file with spans in the whole text, sorted by place and then by code. */
export function collectProblems(file: FileState, { index, lint, deeds, moves }: CollectPorts): readonly Problem[] {
  relintFile(file, lint);
  file.deepProblems ??= lintDeep(file, { lint, deeds, moves });
  const references = checkReferences(index, file.path);
  const all: Problem[] = [];
  for (const [at, record] of file.records.entries()) {
    const named = references.get(record);
    const deep = file.deepProblems.get(record);
    const { facts, conditionProblems, documentProblems, lint: own } = record;
    const certain = facts.problems.length + conditionProblems.length + documentProblems.length + own.problems.length;
    if (named === undefined && deep === undefined && certain === 0) continue;
    const start = file.document.starts[at] ?? 0;
    for (const list of [facts.problems, conditionProblems, documentProblems, named ?? [], own.problems, deep ?? []]) {
      for (const problem of list) all.push(shiftProblem(problem, start));
    }
  }
  return all.sort(compareProblems);
}

function compareProblems(a: Problem, b: Problem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
