import type { MapEntry, Node } from './node.ts';

/** The entry of a map with this key; of two the last, whose value counts. */
export function findEntry(node: Node | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  for (let index = node.entries.length - 1; index >= 0; index--) {
    const entry = node.entries[index];
    if (entry?.key.value === key) return entry;
  }
  return undefined;
}

/** The text of a map's value, or nothing where there is no such text. */
export function findText(node: Node | undefined, key: string): string | undefined {
  const value = findEntry(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
