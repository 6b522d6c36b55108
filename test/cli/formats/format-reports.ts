import type { Formatter } from '../../../src/cli/formats/formatter.ts';
import type { FileReport } from '../../../src/cli/lint/file-report.ts';
import { addReport, emptyTally } from '../../../src/cli/lint/tally.ts';

/** The whole output of a formatter for some reports. */
export function formatReports(formatter: Formatter, reports: readonly FileReport[]): string {
  const files = reports.map((report) => formatter.showFile(report)).join('');
  return formatter.begin() + files + formatter.end(reports.reduce(addReport, emptyTally));
}
