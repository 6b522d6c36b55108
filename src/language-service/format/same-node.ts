import type { MapEntry, Node } from '../../core/document/node.ts';

/** Whether two trees say the same, wherever it is written. */
export function isSameNode(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  switch (one.kind) {
    case 'scalar':
      return other.kind === 'scalar' && Object.is(one.value, other.value) && one.style === other.style;
    case 'alias':
      return other.kind === 'alias' && one.name === other.name;
    case 'list':
      if (other.kind !== 'list' || one.items.length !== other.items.length) return false;
      return one.items.every((item, index) => isSameNode(item, other.items[index]));
    case 'map':
      if (other.kind !== 'map' || one.entries.length !== other.entries.length) return false;
      return one.entries.every((entry, index) => isSameEntry(entry, other.entries[index]));
    default:
      return one satisfies never;
  }
}

function isSameEntry(one: MapEntry, other: MapEntry | undefined): boolean {
  return other !== undefined && isSameNode(one.key, other.key) && isSameNode(one.value, other.value);
}
