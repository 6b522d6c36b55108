import { nearestName } from '../../core/base/nearest.ts';
import { didYouMean } from '../../core/base/wording.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import type { FileReport } from './file-report.ts';

/** Leaves in a report what was asked for. */
export interface RulePick {
  readonly kind: 'picked';
  apply(report: FileReport): FileReport;
}

/** Picks the problems with the asked codes, all where none is asked for; wrong use where nobody knows one of them. */
export function pickRules(asked: readonly string[], known: readonly string[]): RulePick | WrongUse {
  const names = new Set(known);
  const unknown = asked.find((code) => !names.has(code));
  if (unknown !== undefined) {
    const advice = didYouMean(nearestName(unknown, known)) || ' The name stands in brackets behind each problem.';
    return wrongUse(`There is no problem or rule called \`${unknown}\`.${advice}`);
  }
  const wanted = new Set(asked);
  return {
    kind: 'picked',
    apply: (report) =>
      wanted.size === 0 ? report : { ...report, problems: report.problems.filter(({ code }) => wanted.has(code)) },
  };
}
