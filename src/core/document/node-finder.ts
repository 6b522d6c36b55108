import { findEntry } from './find-node.ts';
import type { MapEntry, MapNode, Node } from './node.ts';

/** What lies at the end of a path of keys and indexes: the node, the entry that holds it where it is a map's, and the map around. */
export interface Found {
  readonly node: Node;
  readonly entry: MapEntry | undefined;
  readonly parent: MapNode | undefined;
}

/** Finds nodes in one tree, again and again: each of its large maps is gone through only once. */
export class NodeFinder {
  private readonly indexes = new Map<MapNode, Map<unknown, MapEntry>>();

  /** Walks down a path; stops at the deepest node that is there. */
  findAt(root: Node, path: readonly string[]): Found {
    let found: Found = { node: root, entry: undefined, parent: undefined };
    for (const segment of path) {
      const next = this.step(found.node, segment);
      if (next === undefined) return found;
      found = next;
    }
    return found;
  }

  /** The entry of a map with this key; of two the last, whose value counts. */
  findEntry(node: Node, key: string): MapEntry | undefined {
    if (node.kind !== 'map' || node.entries.length < LARGE) return findEntry(node, key);
    let index = this.indexes.get(node);
    if (index === undefined) {
      index = new Map(node.entries.map((entry) => [entry.key.value, entry]));
      this.indexes.set(node, index);
    }
    return index.get(key);
  }

  private step(node: Node, segment: string): Found | undefined {
    if (node.kind === 'list') {
      const item = node.items[Number(segment)];
      return item === undefined ? undefined : { node: item, entry: undefined, parent: undefined };
    }
    const entry = this.findEntry(node, segment);
    if (entry === undefined || node.kind !== 'map') return undefined;
    return { node: entry.value, entry, parent: node };
  }
}

const LARGE = 30;
