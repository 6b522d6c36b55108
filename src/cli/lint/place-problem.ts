import type { Fix } from '../../core/base/fix.ts';
import type { Problem } from '../../core/base/problem.ts';
import { sayProblem } from '../../core/base/problem.ts';
import type { PlacedFix, PlacedProblem } from './file-report.ts';
import type { LineIndex } from './line-index.ts';

/** A problem with its place by line and column, in the text that the index was made of. */
export function placeProblem(problem: Problem, lines: LineIndex): PlacedProblem {
  return {
    code: problem.code,
    severity: problem.severity,
    message: sayProblem(problem),
    start: lines.placeAt(problem.span.start),
    end: lines.placeAt(problem.span.end),
    getFixes: () => (problem.fixes ?? []).map((fix) => placeFix(fix, lines)),
  };
}

function placeFix({ title, edits }: Fix, lines: LineIndex): PlacedFix {
  return {
    title,
    edits: edits.map(({ span, text }) => ({ start: lines.placeAt(span.start), end: lines.placeAt(span.end), text })),
  };
}
