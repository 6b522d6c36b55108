import { fitsTyped } from '../in-text/fits-typed.ts';
import type { ListedName } from './list-names.ts';

/** Picks the names that are worth to be sent: all of a few, and of many those that fit what is typed. */
export interface NamePicker {
  readonly pick: (names: Iterable<ListedName>) => readonly ListedName[];
  /** Whether names were left out, so that an editor must ask again as typing goes on. */
  readonly hasLeftOut: () => boolean;
}

/** Creates the picker for what is typed at a place. */
export function createNamePicker(typed: string): NamePicker {
  let leftOut = false;
  return {
    pick(names) {
      const all = [...names];
      if (all.length <= MOST) return all;
      leftOut = true;
      return pickFitting(all, typed);
    },
    hasLeftOut: () => leftOut,
  };
}

/** More than an editor shows at once. */
const MOST = 200;

/** Those first that hold what is typed, and of these the nearest. */
function pickFitting(names: readonly ListedName[], typed: string): readonly ListedName[] {
  const lower = typed.toLowerCase();
  const near: ListedName[] = [];
  const far: ListedName[] = [];
  const scattered: ListedName[] = [];
  for (const name of names) {
    const { written, rank } = name;
    if (written.includes(lower) || written.toLowerCase().includes(lower)) (rank === 0 ? near : far).push(name);
    else if (scattered.length < MOST && fitsTyped(typed, written)) scattered.push(name);
    if (near.length === MOST) break;
  }
  return [...near, ...far, ...scattered].slice(0, MOST);
}
