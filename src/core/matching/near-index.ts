import { findCommonShingles } from './find-common-shingles.ts';
import { normaliseText } from './normalise-text.ts';
import { createShingleTable } from './shingle-table.ts';
import { createShingles, jaccard } from './shingles.ts';

/** Finds the texts that say nearly the same as another, while texts come and go. */
export interface NearIndex {
  /** Keeps a text under its id, in place of what was kept under it. */
  add(id: string, text: string): void;
  remove(id: string): void;
  /** The other texts that are as similar as the threshold or more, the nearest first; none for an id that is not kept. */
  near(id: string): NearText[];
}

/** A text that is near another: its id, and how much they have in common, 0 to 1. */
export interface NearText {
  readonly id: string;
  readonly similarity: number;
}

/**
 * An empty index that will miss no text with a Jaccard similarity of `threshold` (above 0, at most 1) or more.
 *
 * Two sets that are as similar as that share one of their first few members, whatever order all sets have in common, so a text is looked up by
 * those alone (Chaudhuri, Ganti and Kaushik 2006, A primitive operator for similarity joins in data cleaning).
 */
export function createNearIndex(threshold: number): NearIndex {
  const slots = new Map<string, number>();
  let ids: (string | undefined)[] = [];
  let common: ReadonlyMap<number, number> = new Map();
  let table = createShingleTable({ slots: 0, shingles: 0, keys: 0 });
  /** The round in which a slot was last looked at, so that none is compared twice. */
  let rounds = new Uint32Array();
  let round = 0;

  function countKeys(count: number): number {
    return count === 0 ? 0 : count - fewestShared(count) + 1;
  }

  function fewestShared(count: number): number {
    return Math.ceil(threshold * count - margin);
  }

  /** The first shingles in an order that puts last what many texts have, such as a greeting. */
  function takeKeys(shingles: Uint32Array): Uint32Array {
    const rare = shingles.filter((shingle) => !common.has(shingle));
    const most = countKeys(shingles.length);
    if (rare.length >= most) return rare.subarray(0, most);
    const rest = shingles.filter((shingle) => common.has(shingle));
    rest.sort((one, other) => (common.get(one) ?? 0) - (common.get(other) ?? 0) || one - other);
    return Uint32Array.of(...rare, ...rest.subarray(0, most - rare.length));
  }

  function put(id: string, shingles: Uint32Array): boolean {
    const slot = table.append(shingles, takeKeys(shingles));
    if (slot === undefined) return false;
    ids[slot] = id;
    slots.set(id, slot);
    return true;
  }

  /** Throws out what was removed, makes room for more, and looks anew at what is common. */
  function rebuild(id: string, added: Uint32Array): void {
    const kept = [...slots].sort(([, one], [, other]) => one - other);
    const texts = [...kept.map(([, slot]) => table.shingles(slot)), added];
    common = findCommonShingles(texts);
    table = createShingleTable({
      slots: withRoom(texts.length),
      shingles: withRoom(texts.reduce((sum, { length }) => sum + length, 0)),
      keys: withRoom(texts.reduce((sum, { length }) => sum + countKeys(length), 0)),
    });
    ids = [];
    rounds = new Uint32Array(withRoom(texts.length));
    round = 0;
    for (const [index, keptId] of [...kept.map(([each]) => each), id].entries()) put(keptId, texts[index] ?? added);
  }

  function remove(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    ids[slot] = undefined;
    slots.delete(id);
  }

  function* findCandidates(slot: number): Generator<number> {
    const shingles = table.shingles(slot);
    round += 1;
    rounds[slot] = round;
    for (const other of Array.from(takeKeys(shingles)).flatMap((key) => table.find(key))) {
      if (rounds[other] === round || ids[other] === undefined) continue;
      rounds[other] = round;
      const count = table.count(other);
      if (fewestShared(Math.max(count, shingles.length)) <= Math.min(count, shingles.length)) yield other;
    }
  }

  return {
    add(id, text) {
      remove(id);
      const shingles = createShingles(normaliseText(text));
      if (!put(id, shingles)) rebuild(id, shingles);
    },
    remove,
    near(id) {
      const slot = slots.get(id);
      if (slot === undefined) return [];
      const shingles = table.shingles(slot);
      return Array.from(findCandidates(slot), (other) => ({
        id: ids[other] ?? '',
        similarity: jaccard(shingles, table.shingles(other)),
      }))
        .filter(({ similarity }) => similarity >= threshold - margin)
        .sort((one, other) => other.similarity - one.similarity || (one.id < other.id ? -1 : 1));
    },
  };
}

/** A product such as 0.8 × 15 can come out a little more than it is. */
const margin = 1e-9;

function withRoom(count: number): number {
  return Math.ceil(count * 1.3) + 64;
}
