import type { Flow } from './build-flow.ts';

/** The numbers of the steps that a chat can come to, in the order of coming. Going back leads to no new step. */
export function findReachable(flow: Flow): ReadonlySet<number> {
  const reached = new Set(flow.start === undefined ? flow.entries : [flow.start, ...flow.entries]);
  for (const step of reached) {
    for (const target of flow.ways[step] ?? []) reached.add(target);
  }
  return reached;
}
