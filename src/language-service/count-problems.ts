import type { Problem } from '../core/base/problem.ts';
import type { Severity } from '../core/base/severity.ts';
import type { ProblemCounts } from '../protocol/workspace-status.ts';

/** Counts problems by their severity. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info, hints: counts.hint };
}

/** The sum of counts. */
export function addCounts(counts: Iterable<ProblemCounts>): ProblemCounts {
  const sum = { errors: 0, warnings: 0, infos: 0, hints: 0 };
  for (const { errors, warnings, infos, hints } of counts) {
    sum.errors += errors;
    sum.warnings += warnings;
    sum.infos += infos;
    sum.hints += hints;
  }
  return sum;
}
