import type { MapEntry, Node } from '../core/document/node.ts';

/** Where the key, or the item of a list, begins that holds an offset most closely; nothing where no key and no item holds it. */
export function findHolder(node: Node, offset: number): number | undefined {
  if (node.kind === 'map') {
    const entry = node.entries.find((each) => each.key.start <= offset && offset <= getEntryEnd(each));
    return entry === undefined ? undefined : (findHolder(entry.value, offset) ?? entry.key.start);
  }
  if (node.kind !== 'list') return undefined;
  const item = node.items.find((each) => each.start <= offset && offset <= getEnd(each));
  return item === undefined ? undefined : (findHolder(item, offset) ?? item.start);
}

/** Where a node ends: a section that was put together from its entries ends with the last of them. */
export function getEnd(node: Node): number {
  if (node.kind === 'list') return Math.max(node.end, ...node.items.slice(-1).map(getEnd));
  return node.kind === 'map' ? Math.max(node.end, ...node.entries.slice(-1).map(getEntryEnd)) : node.end;
}

function getEntryEnd({ key, value }: MapEntry): number {
  return Math.max(key.end, getEnd(value));
}
