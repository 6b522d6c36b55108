import type { FlowScript, FlowStep } from './flow-script.ts';

/** A chat script as a graph; steps are numbered in the order in which they are written. */
export interface Flow {
  readonly steps: readonly FlowStep[];
  /** The number of each step; of two with one id the first counts. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly start: number | undefined;
  /** The steps that `anytime` leads to. */
  readonly entries: readonly number[];
  /** The steps that each step leads to, each once; going back is not among them. */
  readonly ways: readonly (readonly number[])[];
  /** The steps that can go back to the step before. */
  readonly goingBack: ReadonlySet<number>;
  /** The steps from which a way leads to a step that the script does not have: where that ends, nobody can say. */
  readonly leavesScript: ReadonlySet<number>;
}

/** Joins the steps of a script by their ways. */
export function buildFlow(script: FlowScript): Flow {
  const numbers = new Map<string, number>();
  const steps = script.steps.filter(({ id }) => {
    if (numbers.has(id)) return false;
    numbers.set(id, numbers.size);
    return true;
  });
  const goingBack = new Set<number>();
  const leavesScript = new Set<number>();
  const ways = steps.map((step, number) => {
    const targets: number[] = [];
    for (const exit of step.exits) {
      const target = exit.kind === 'back' ? undefined : numbers.get(exit.to);
      if (target !== undefined) targets.push(target);
      else (exit.kind === 'back' ? goingBack : leavesScript).add(number);
    }
    return targets.length < 2 ? targets : [...new Set(targets)];
  });
  const start = script.start === undefined ? undefined : numbers.get(script.start);
  const entries = script.entries.map((id) => numbers.get(id)).filter((number) => number !== undefined);
  return { steps, numbers, start, entries, ways, goingBack, leavesScript };
}
