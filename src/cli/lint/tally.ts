import type { Severity } from '../../core/base/severity.ts';
import type { FileReport } from './file-report.ts';

/** How many files were checked and what was found in them. */
export interface Tally {
  readonly files: number;
  /** The files with a problem of any severity. */
  readonly filesWithProblems: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The tally of no files. */
export const emptyTally: Tally = { files: 0, filesWithProblems: 0, counts: { error: 0, warning: 0, info: 0, hint: 0 } };

/** The tally with one more file. */
export function addReport(tally: Tally, report: FileReport): Tally {
  const counts = { ...tally.counts };
  for (const { severity } of report.problems) counts[severity] += 1;
  const hasProblems = report.problems.length > 0;
  return { files: tally.files + 1, filesWithProblems: tally.filesWithProblems + (hasProblems ? 1 : 0), counts };
}
