import type { FlowStepView, FlowView } from '../flow-view.ts';

/** What a walk asks of a step. */
export type StepTest = (step: FlowStepView) => boolean;

/**
 * The numbers of the steps that can be reached from some steps, in the order of the walk; it does not go on behind a step where `stops` holds. A
 * way back leads to where the customer was before, so it reaches nothing new.
 */
export function reach({ steps }: FlowView, from: Iterable<number>, stops: StepTest): ReadonlySet<number> {
  const reached = new Set(from);
  for (const number of reached) {
    const step = steps[number];
    if (step === undefined || stops(step)) continue;
    for (const { kind, to } of step.exits) if (kind !== 'back') reached.add(to);
  }
  return reached;
}
