import type { Flow } from './build-flow.ts';

/**
 * A graph of places. A step that can go back has a place of its own for each step that leads to it, since it goes back to that
 * one only: a chat that came to it from one step never leaves by way of another.
 */
export interface PlaceGraph {
  /** The step of each place. */
  readonly steps: readonly number[];
  readonly targets: readonly (readonly number[])[];
  /** The places where the chat ends, or may leave what the script says. */
  readonly exits: ReadonlySet<number>;
  readonly beginnings: readonly number[];
}

/** The places of the given steps; a chat begins where the script says, or anywhere when it says nothing that is known. */
export function expandBack(flow: Flow, steps: ReadonlySet<number>): PlaceGraph {
  const places = createPlaces(flow);
  for (const step of steps) {
    const onward = places.onward(step);
    for (const target of flow.ways[step] ?? []) places.join(onward, places.arrive(target, step));
  }
  const beginnings =
    flow.start === undefined
      ? [...steps].filter((step) => !flow.goingBack.has(step)).map((step) => places.onward(step))
      : [places.arrive(flow.start, 'start'), ...flow.entries.map((entry) => places.arrive(entry, 'anytime'))];
  return { ...places.finish(), beginnings };
}

interface Places {
  /** The place from which a step goes on, wherever the chat came from. */
  onward(step: number): number;
  /** The place of a step for a chat that came from `before`; each pair is asked for once. */
  arrive(step: number, before: number | 'start' | 'anytime'): number;
  join(place: number, target: number): void;
  finish(): Omit<PlaceGraph, 'beginnings'>;
}

interface Arrival {
  readonly place: number;
  readonly before: number | 'start' | 'anytime';
}

function createPlaces({ steps: all, ways, goingBack, leavesScript }: Flow): Places {
  const steps: number[] = [];
  const targets: number[][] = [];
  const exits = new Set<number>();
  const onwards = new Map<number, number>();
  const returns = new Map<number, number>();
  const arrivals = new Map<number, Arrival[]>();

  function create(step: number): number {
    if (all[step]?.ends === true || leavesScript.has(step)) exits.add(steps.length);
    steps.push(step);
    targets.push([]);
    return steps.length - 1;
  }

  function createOnce(step: number, known: Map<number, number>): number {
    const place = known.get(step) ?? create(step);
    known.set(step, place);
    return place;
  }

  function onward(step: number): number {
    return createOnce(step, onwards);
  }

  function arrive(step: number, before: Arrival['before']): number {
    if (!goingBack.has(step)) return onward(step);
    const place = create(step);
    const known = arrivals.get(step);
    if (known === undefined) arrivals.set(step, [{ place, before }]);
    else known.push({ place, before });
    return place;
  }

  /** After going back, the step before is not known any more: it counts as any of those that lead there. */
  function comeBack(step: number): number {
    return goingBack.has(step) ? createOnce(step, returns) : onward(step);
  }

  function join(place: number, target: number): void {
    targets[place]?.push(target);
  }

  function joinBack(step: number, { place, before }: Arrival): void {
    if (ways[step]?.length) join(place, onward(step));
    if (before === 'anytime') exits.add(place);
    if (typeof before === 'number') join(place, comeBack(before));
  }

  function finish(): Omit<PlaceGraph, 'beginnings'> {
    for (const [step, known] of arrivals) for (const arrival of known) joinBack(step, arrival);
    for (const [step, place] of returns) {
      const known = arrivals.get(step) ?? [];
      if (known.length === 0) exits.add(place);
      for (const arrival of known) join(place, arrival.place);
    }
    return { steps, targets, exits };
  }

  return { onward, arrive, join, finish };
}
