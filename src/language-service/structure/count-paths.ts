import type { Flow } from '../../core/flow/build-flow.ts';

/**
 * On how many paths a chat can come to a step, none of which passes a step twice: from the start, and from where the customer can go at
 * any time; `many` where nobody would count them any more.
 */
export function countPaths(flow: Flow, target: number): number | 'many' {
  const leading = findLeading(flow, target);
  const beginnings = new Set(flow.start === undefined ? flow.entries : [flow.start, ...flow.entries]);
  let [count, moves] = [0, 0];
  for (const beginning of beginnings) {
    const walk: Visit[] = [];
    const passed = new Set<number>();
    const enter = (step: number): void => {
      if (step === target) count += 1;
      else if (leading.has(step) && !passed.has(step)) {
        passed.add(step);
        walk.push({ step, ways: (flow.ways[step] ?? []).values() });
      }
    };
    enter(beginning);
    for (let visit = walk.at(-1); visit !== undefined; visit = walk.at(-1)) {
      const way = visit.ways.next();
      moves += 1;
      if (count > MOST_PATHS || moves > MOST_MOVES) return 'many';
      if (way.done !== true) enter(way.value);
      else {
        walk.pop();
        passed.delete(visit.step);
      }
    }
  }
  return count;
}

/** A step on the path, with the ways on that are still to be tried. */
interface Visit {
  readonly step: number;
  readonly ways: Iterator<number, undefined>;
}

const MOST_PATHS = 50;
/** So many are made in about a millisecond. */
const MOST_MOVES = 10_000;

/** The steps from which a way leads to the target. */
function findLeading(flow: Flow, target: number): ReadonlySet<number> {
  const before = flow.steps.map((): number[] => []);
  flow.ways.forEach((ways, step) => {
    for (const way of ways) before[way]?.push(step);
  });
  const leading = new Set([target]);
  for (const step of leading) for (const earlier of before[step] ?? []) leading.add(earlier);
  return leading;
}
