import type { MapEntry, MapNode, Node } from './node.ts';

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

/** What lies at the end of a path of keys and indexes: the node, the entry that holds it where it is a map's, and the map around. */
export interface Found {
  readonly node: Node;
  readonly entry: MapEntry | undefined;
  readonly parent: MapNode | undefined;
}

/** Walks down a path; stops at the deepest node that is there. */
export function findAt(root: Node, path: readonly string[]): Found {
  let found: Found = { node: root, entry: undefined, parent: undefined };
  for (const segment of path) {
    const next = step(found.node, segment);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function step(node: Node, segment: string): Found | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, entry: undefined, parent: undefined };
  }
  const entry = findEntry(node, segment);
  if (entry === undefined || node.kind !== 'map') return undefined;
  return { node: entry.value, entry, parent: node };
}
