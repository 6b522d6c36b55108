import { nearestName } from '../../core/base/nearest.ts';
import type { Problem } from '../../core/base/problem.ts';
import { didYouMean } from '../../core/base/wording.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';

/** Leaves of some problems those that were asked for. */
export interface RulePick {
  readonly kind: 'picked';
  apply(problems: readonly Problem[]): readonly Problem[];
}

/**
 * Picks the problems with the asked codes, all where none is asked for; wrong use where nobody knows one of them. The rules of packs have a
 * dot in their names, and are known only when the packs are read.
 */
export function pickRules(asked: readonly string[], known: readonly string[]): RulePick | WrongUse {
  const names = new Set(known);
  const unknown = asked.find((code) => !names.has(code) && !code.includes('.'));
  if (unknown !== undefined) {
    const advice = didYouMean(nearestName(unknown, known)) || ' The name stands in brackets behind each problem.';
    return wrongUse(`There is no problem or rule called \`${unknown}\`.${advice}`);
  }
  const wanted = new Set(asked);
  return {
    kind: 'picked',
    apply: (problems) => (wanted.size === 0 ? problems : problems.filter(({ code }) => wanted.has(code))),
  };
}
