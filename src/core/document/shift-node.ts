import type { MapEntry, Node, ScalarNode } from './node.ts';

/** The same tree, `by` units further on. */
export function shiftNode(node: Node, by: number): Node {
  const place = { start: node.start + by, end: node.end + by };
  switch (node.kind) {
    case 'scalar':
      return shiftScalar(node, by);
    case 'alias':
      return { ...node, ...place };
    case 'list':
      return { ...node, ...place, items: node.items.map((item) => shiftNode(item, by)) };
    case 'map':
      return { ...node, ...place, entries: node.entries.map((entry) => shiftEntry(entry, by)) };
    default:
      return node satisfies never;
  }
}

function shiftEntry({ key, value }: MapEntry, by: number): MapEntry {
  return { key: shiftScalar(key, by), value: shiftNode(value, by) };
}

function shiftScalar(node: ScalarNode, by: number): ScalarNode {
  const { start, end, valueStart, valueEnd } = node;
  return { ...node, start: start + by, end: end + by, valueStart: valueStart + by, valueEnd: valueEnd + by };
}
