import type { Problem } from '../../base/problem.ts';
import type { Baseline } from './baseline.ts';
import { toKey } from './baseline.ts';

/** Leaves out the findings that a baseline knows, each as often as it is known; the first ones that come are taken for the known ones. */
export interface BaselineFilter {
  apply(problems: readonly Problem[]): readonly Problem[];
  /** How many findings were left out until now. */
  countKnown(): number;
  /** How many entries of the baseline did not occur, or not as often as they are known. */
  countStale(): number;
}

/** Creates a filter that has seen no finding yet. */
export function createBaselineFilter(baseline: Baseline): BaselineFilter {
  const left = new Map(baseline);
  let known = 0;

  function isKnown(problem: Problem): boolean {
    const key = toKey(problem);
    const count = key === undefined ? 0 : (left.get(key) ?? 0);
    if (key === undefined || count < 1) return false;
    left.set(key, count - 1);
    known += 1;
    return true;
  }

  return {
    apply: (problems) => problems.filter((problem) => !isKnown(problem)),
    countKnown: () => known,
    countStale: () => [...left.values()].filter((count) => count > 0).length,
  };
}
