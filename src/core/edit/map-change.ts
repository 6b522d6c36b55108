import type { MapEntry, MapNode } from '../document/node.ts';
import type { WantedValue } from './wanted.ts';

/** What happens to the entries of a map: some go, some come. */
export interface MapChange {
  readonly map: MapNode;
  readonly removed: ReadonlySet<MapEntry>;
  readonly fresh: readonly FreshEntry[];
  /** Whether the new entries go where their keys belong in a sorted map, or behind the others. */
  readonly order: EntryOrder;
}

/** A new entry of a map. */
export type FreshEntry = readonly [key: string, value: WantedValue];

/** Where new entries of a map go. */
export type EntryOrder = 'sorted' | 'appended';

/** The new entries by the entry that each stands behind; undefined for those that stand before all others. */
export function placeFresh({ map, removed, fresh, order }: MapChange): Map<MapEntry | undefined, FreshEntry[]> {
  const kept = map.entries.filter((entry) => !removed.has(entry));
  const places = new Map<MapEntry | undefined, FreshEntry[]>();
  let next = order === 'appended' ? kept.length : 0;
  for (const entry of order === 'appended' ? fresh : fresh.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    while (next < kept.length && String(kept[next]?.key.value) < entry[0]) next++;
    const place = next === 0 ? undefined : kept[next - 1];
    const known = places.get(place);
    if (known === undefined) places.set(place, [entry]);
    else known.push(entry);
  }
  return places;
}
