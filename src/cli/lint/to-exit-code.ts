import type { Severity } from '../../core/base/severity.ts';
import type { ExitCode } from '../exit-code.ts';

/** What a check lets pass. */
export interface Limits {
  /** The least grave problem that does not pass; `never` lets everything pass. */
  readonly failOn: Severity | 'never';
  /** Up to so many warnings pass and one more does not, however grave `failOn` is; undefined where only `failOn` counts. */
  readonly maxWarnings: number | undefined;
}

/** How a check ends that found so many problems of each severity, all files having been read. */
export function toExitCode(counts: Readonly<Record<Severity, number>>, { failOn, maxWarnings }: Limits): ExitCode {
  if (failOn === 'never') return 0;
  const fails = fromGravest.slice(0, fromGravest.indexOf(failOn) + 1).some((severity) => {
    return counts[severity] > (severity === 'warning' ? (maxWarnings ?? 0) : 0);
  });
  const hasTooManyWarnings = maxWarnings !== undefined && counts.warning > maxWarnings;
  return fails || hasTooManyWarnings ? 1 : 0;
}

const fromGravest: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
