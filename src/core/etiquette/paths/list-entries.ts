import type { FlowExitView, FlowView } from '../flow-view.ts';

/** A way into a step: the number of the step before, and what leads from it. */
export interface FlowEntry {
  readonly from: number;
  readonly exit: FlowExitView;
}

/** For each step the ways into it, ways back left out. */
export function listEntries({ steps }: FlowView): readonly (readonly FlowEntry[])[] {
  const entries = steps.map((): FlowEntry[] => []);
  for (const [from, { exits }] of steps.entries()) {
    for (const exit of exits) if (exit.kind !== 'back') entries[exit.to]?.push({ from, exit });
  }
  return entries;
}
