import type { PlaceGraph } from './expand-back.ts';

/** A shortest way from a place round to the same place, among the members of its component; empty where there is none. */
export function findCycle({ targets }: PlaceGraph, head: number, members: ReadonlySet<number>): readonly number[] {
  const cameFrom = new Map<number, number>();
  const queue = [head];
  for (const place of queue) {
    for (const target of targets[place] ?? []) {
      if (target === head) return trace(cameFrom, head, place);
      if (!members.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, place);
      queue.push(target);
    }
  }
  return [];
}

function trace(cameFrom: ReadonlyMap<number, number>, head: number, last: number): readonly number[] {
  const path = [last];
  for (let place = last; place !== head;) {
    place = cameFrom.get(place) ?? head;
    path.push(place);
  }
  return path.reverse();
}
