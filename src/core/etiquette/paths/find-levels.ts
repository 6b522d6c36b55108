import type { FlowExitView, FlowStepView, FlowView } from '../flow-view.ts';

/**
 * The level of verification that is reached for certain when a step begins, on the path with the least; `Infinity` where no path is known. A
 * decision may have looked at the level, another script may have verified, and a way back leads to where the customer was before, so these do
 * not count.
 */
export function findLevels(flow: FlowView): readonly number[] {
  const levels = flow.steps.map(() => Infinity);
  const open = [...(flow.start === undefined ? [] : [flow.start]), ...flow.anytime];
  for (const number of open) levels[number] = 0;
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const step = flow.steps[number];
    if (step === undefined) continue;
    for (const exit of step.exits) {
      const level = getLevelBehind(step, exit, levels[number] ?? Infinity);
      if (level >= (levels[exit.to] ?? 0)) continue;
      levels[exit.to] = level;
      open.push(exit.to);
    }
  }
  return levels;
}

function getLevelBehind({ runs, verifies }: FlowStepView, { kind }: FlowExitView, level: number): number {
  if (runs !== undefined || kind === 'decision' || kind === 'back') return Infinity;
  return kind === 'passed' ? Math.max(level, verifies ?? 0) : level;
}
