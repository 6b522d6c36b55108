import type { FlowView } from '../flow-view.ts';
import type { StepTest } from './reach.ts';

/**
 * For each step how often something was done when the step is done with, on the path that does it most and comes to no step twice by a way
 * back; counted up to `most`, and 0 where no path leads.
 */
export function countDeeds(
  { steps }: FlowView,
  from: Iterable<number>,
  does: StepTest,
  most: number,
): readonly number[] {
  const counts = steps.map(() => 0);
  const limit = Math.min(most, MOST_COUNTED);
  const open: Path[] = [...from].map((number) => ({ number, count: 0, before: undefined }));
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const step = steps[path.number];
    if (step === undefined || isOn(path.before, path.number)) continue;
    const count = Math.min(limit, path.count + (does(step) ? 1 : 0));
    const key = `${String(path.number)} ${String(count)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[path.number] = Math.max(counts[path.number] ?? 0, count);
    for (const { kind, to } of step.exits) if (kind !== 'back') open.push({ number: to, count, before: path });
  }
  return counts;
}

/** Nobody limits anything to more, and each count is a walk of its own. */
const MOST_COUNTED = 50;

interface Path {
  readonly number: number;
  readonly count: number;
  readonly before: Path | undefined;
}

function isOn(path: Path | undefined, number: number): boolean {
  for (let one = path; one !== undefined; one = one.before) if (one.number === number) return true;
  return false;
}
