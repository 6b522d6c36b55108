import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWithout } from '../../../../src/core/etiquette/paths/find-without.ts';
import { makeFlow } from './make-flow.ts';

const size = 7;

describe('findWithout', () => {
  it('finds the goals that a search of every path finds, in graphs with circles too', () => {
    const way = fc.integer({ min: 0, max: size - 1 });
    const graph = fc.array(fc.uniqueArray(way, { maxLength: 3 }), { minLength: size, maxLength: size });
    const marks = fc.uniqueArray(way, { maxLength: 3 });
    fc.assert(
      fc.property(graph, marks, marks, (ways, goals, met) => {
        const flow = makeFlow(ways);
        const isGoal = ({ id }: { id: string }): boolean => goals.some((number) => id === `step-${String(number)}`);
        const isMet = ({ id }: { id: string }): boolean => met.some((number) => id === `step-${String(number)}`);
        const found = findWithout(flow, [0], { isGoal, isMet }).map(({ id }) => id);
        assert.deepEqual(found.sort(), searchAll(ways, new Set(goals), new Set(met)));
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('takes a long script in one pass', () => {
    const length = 50_000;
    const ways = Array.from({ length }, (_, number) => [(number + 1) % length, 0]);
    const flow = makeFlow(ways, { [length - 1]: { ends: 'resolved' } });
    const found = findWithout(flow, [0], { isGoal: ({ ends }) => ends !== undefined, isMet: () => false });
    assert.deepEqual(
      found.map(({ id }) => id),
      [`step-${String(length - 1)}`],
    );
  });
});

/** Walks each path without a circle by itself. */
function searchAll(
  ways: readonly (readonly number[])[],
  goals: ReadonlySet<number>,
  met: ReadonlySet<number>,
): string[] {
  const found = new Set<string>();
  const walk = (number: number, path: readonly number[]): void => {
    if (met.has(number)) return;
    if (goals.has(number)) {
      found.add(`step-${String(number)}`);
      return;
    }
    for (const to of ways[number] ?? []) if (!path.includes(to)) walk(to, [...path, to]);
  };
  walk(0, [0]);
  return [...found].sort();
}
