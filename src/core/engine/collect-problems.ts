import type { Problem } from '../base/problem.ts';
import { shiftProblem } from '../base/problem.ts';
import { checkReferences } from '../workspace/check-references.ts';
import type { IdIndex } from '../workspace/id-index.ts';
import type { FileState } from './file-state.ts';

/** All problems of a file with spans in the whole text, sorted by place and then by code. */
export function collectProblems(file: FileState, index: IdIndex): readonly Problem[] {
  const references = checkReferences(index, file.path);
  const all: Problem[] = [];
  for (const [at, record] of file.records.entries()) {
    const named = references.get(record);
    const { facts, conditionProblems, documentProblems } = record;
    if (named === undefined && facts.problems.length + conditionProblems.length + documentProblems.length === 0)
      continue;
    const start = file.document.starts[at] ?? 0;
    for (const list of [facts.problems, conditionProblems, documentProblems, named ?? []]) {
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
