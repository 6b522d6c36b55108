import type { Prose } from '../prose/prose.ts';
import { HOLE } from '../prose/prose.ts';

/**
 * A mark of the words of a text, the same for texts that differ only in case, punctuation and spacing; `names` are those of its placeholders.
 * Two sums by FNV-1a (Fowler, Noll, Vo; isthe.com/chongo/tech/comp/fnv) with different starts make chance hits one in 10^19, but for the one
 * in 10^9 that two words share a number.
 */
export function markWords({ lower, words }: Prose, names: readonly string[]): string {
  let first = 0x811c9dc5;
  let second = 0x2545f491;
  const add = (code: number): void => {
    first = Math.imul(first ^ code, PRIME);
    second = Math.imul(second ^ (code + 0x9e37), PRIME);
  };
  const addSigns = (from: number, to: number): void => {
    for (let at = from; at < to; at++) if (isTelling(lower.charCodeAt(at))) add(lower.charCodeAt(at));
  };
  let from = 0;
  for (let index = 0; index < words.count; index++) {
    addSigns(from, words.starts[index] ?? 0);
    add(words.hashes[index] ?? 0);
    from = words.ends[index] ?? 0;
  }
  addSigns(from, lower.length);
  for (const name of names) {
    for (let index = 0; index < name.length; index++) add(name.charCodeAt(index));
    add(SPACE);
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`;
}

const PRIME = 0x01000193;
const SPACE = 32;

/** Signs that change what a text says: what a number counts, and where a value stands. */
function isTelling(code: number): boolean {
  return (
    code === 0x25 || code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0x23 || code === HOLE.charCodeAt(0)
  );
}
