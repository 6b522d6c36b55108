/** Keeps so many of the things that it is given as fit: those of the lowest ranks, in each rank those that came first. */
export interface Best<Thing> {
  add(thing: Thing, rank: number): void;
  /** What was kept, the lowest rank first. */
  list(): Thing[];
}

/** Creates a keeper that keeps nothing yet. */
export function createBest<Thing>(most: number): Best<Thing> {
  const ranks = new Map<number, Thing[]>();

  return {
    add(thing, rank) {
      const things = ranks.get(rank);
      if (things === undefined) ranks.set(rank, [thing]);
      else if (things.length < most) things.push(thing);
    },
    list: () =>
      [...ranks]
        .sort(([one], [other]) => one - other)
        .flatMap(([, things]) => things)
        .slice(0, most),
  };
}
