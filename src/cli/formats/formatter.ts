import type { FileReport } from '../lint/file-report.ts';
import type { Tally } from '../lint/tally.ts';

/** Writes the reports of a check, file by file, so that a large result need not be held. */
export interface Formatter {
  begin(): string;
  showFile(report: FileReport): string;
  end(tally: Tally): string;
}

/** What the output is made for. */
export interface View {
  /** Columns of the terminal; undefined where lines may be as long as they like. */
  readonly width: number | undefined;
  readonly hasColours: boolean;
}
