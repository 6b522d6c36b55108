import type { PlaceGraph } from './expand-back.ts';

/**
 * The groups of places that a chat never leaves once it is there, without an end among them: a single place with no way on, or
 * places that lead round and round. Tarjan's algorithm with a stack of its own, so that a script of any length is read.
 */
export function findClosedComponents(graph: PlaceGraph): readonly (readonly number[])[] {
  const search = createSearch(graph);
  for (const place of graph.beginnings) search.visit(place);
  return search.closed;
}

interface Search {
  visit(root: number): void;
  readonly closed: (readonly number[])[];
}

const never = -1;

function createSearch({ targets, exits }: PlaceGraph): Search {
  const order = new Int32Array(targets.length).fill(never);
  const lowest = new Int32Array(targets.length);
  const component = new Int32Array(targets.length).fill(never);
  const nextTarget = new Int32Array(targets.length);
  const open: number[] = [];
  const closed: (readonly number[])[] = [];
  let visited = 0;
  let components = 0;

  function visit(root: number): void {
    if (order[root] !== never) return;
    const path = [root];
    enter(root);
    for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
      const target = targets[place]?.[nextTarget[place] ?? 0];
      if (target === undefined) {
        path.pop();
        leave(place, path.at(-1));
        continue;
      }
      nextTarget[place] = (nextTarget[place] ?? 0) + 1;
      if (order[target] === never) {
        path.push(target);
        enter(target);
      } else if (component[target] === never) {
        lower(place, order[target] ?? 0);
      }
    }
  }

  function enter(place: number): void {
    order[place] = visited;
    lowest[place] = visited;
    visited += 1;
    open.push(place);
  }

  function lower(place: number, to: number): void {
    lowest[place] = Math.min(lowest[place] ?? to, to);
  }

  function leave(place: number, parent: number | undefined): void {
    if (parent !== undefined) lower(parent, lowest[place] ?? 0);
    if (lowest[place] !== order[place]) return;
    const members = open.splice(open.lastIndexOf(place));
    for (const member of members) component[member] = components;
    if (members.every((member) => isInside(member, components))) closed.push(members);
    components += 1;
  }

  function isInside(place: number, own: number): boolean {
    return !exits.has(place) && (targets[place] ?? []).every((target) => component[target] === own);
  }

  return { visit, closed };
}
