/** The shingles of many texts, each text in a slot, and the slots that can be looked up by a shingle; it has room for so much and no more. */
export interface ShingleTable {
  /** The slot that a text was put into, the next after the last one, to be looked up by `keys`; undefined where there is no room. */
  append(shingles: Uint32Array, keys: Uint32Array): number | undefined;
  shingles(slot: number): Uint32Array;
  count(slot: number): number;
  /** The slots that have `shingle` among their keys, and now and then another. */
  find(shingle: number): number[];
}

/** How many texts, shingles and keys there is room for. */
export interface TableSize {
  readonly slots: number;
  readonly shingles: number;
  readonly keys: number;
}

/** An empty table, which takes 4 bytes a text and a shingle, and about 12 a key. */
export function createShingleTable(size: TableSize): ShingleTable {
  const pool = new Uint32Array(size.shingles);
  const starts = new Uint32Array(size.slots + 1);
  /** Entries of the same bucket are chained: each has the number of the next one, counted from 1; 0 ends the chain. */
  const entrySlots = new Uint32Array(size.keys);
  const nextEntries = new Uint32Array(size.keys);
  const firstEntries = new Uint32Array(2 ** Math.floor(Math.log2(size.keys + 1)));
  let slots = 0;
  let entries = 0;

  function bucketOf(shingle: number): number {
    return (Math.imul(shingle, 0x9e3779b1) >>> 7) & (firstEntries.length - 1);
  }

  function addEntry(shingle: number, slot: number): void {
    const bucket = bucketOf(shingle);
    entrySlots[entries] = slot;
    nextEntries[entries] = firstEntries[bucket] ?? 0;
    entries += 1;
    firstEntries[bucket] = entries;
  }

  return {
    append(shingles, keys) {
      const end = (starts[slots] ?? 0) + shingles.length;
      if (slots === size.slots || end > size.shingles || entries + keys.length > size.keys) return undefined;
      pool.set(shingles, starts[slots]);
      for (const key of keys) addEntry(key, slots);
      slots += 1;
      starts[slots] = end;
      return slots - 1;
    },
    shingles: (slot) => pool.subarray(starts[slot], starts[slot + 1]),
    count: (slot) => (starts[slot + 1] ?? 0) - (starts[slot] ?? 0),
    find(shingle) {
      const found: number[] = [];
      let entry = firstEntries[bucketOf(shingle)] ?? 0;
      while (entry !== 0) {
        found.push(entrySlots[entry - 1] ?? 0);
        entry = nextEntries[entry - 1] ?? 0;
      }
      return found;
    },
  };
}
