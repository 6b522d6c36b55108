import type { FlowStepView, FlowView } from '../flow-view.ts';
import type { StepTest } from './reach.ts';
import { reach } from './reach.ts';

/** What a path is asked for: it ends at a goal, and something is to be met before it or there. */
export interface PathQuestion {
  readonly isGoal: StepTest;
  readonly isMet: StepTest;
}

/** The goals that some path from the given steps reaches without having met what was asked for; nothing behind the first goal of a path counts. */
export function findWithout(flow: FlowView, from: Iterable<number>, { isGoal, isMet }: PathQuestion): FlowStepView[] {
  const reached = reach(flow, from, (step) => isMet(step) || isGoal(step));
  return [...reached].flatMap((number) => {
    const step = flow.steps[number];
    return step !== undefined && isGoal(step) && !isMet(step) ? [step] : [];
  });
}
