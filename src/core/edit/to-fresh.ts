import type { Node } from '../document/node.ts';
import type { FreshValue } from './fresh-value.ts';

/** What a tree says, to be written anew, and texts that are long or have several lines as prose; nothing where an alias stands in it, or no number. */
export function toFresh(node: Node): FreshValue | undefined {
  switch (node.kind) {
    case 'scalar':
      if (typeof node.value === 'number' && !Number.isFinite(node.value)) return undefined;
      return typeof node.value === 'string' && isProse(node.value) ? { kind: 'prose', text: node.value } : node.value;
    case 'alias':
      return undefined;
    case 'list': {
      const items: FreshValue[] = [];
      for (const item of node.items) {
        const fresh = toFresh(item);
        if (fresh === undefined) return undefined;
        items.push(fresh);
      }
      return items;
    }
    case 'map': {
      const entries: [string, FreshValue][] = [];
      for (const { key, value } of node.entries) {
        const fresh = toFresh(value);
        if (fresh === undefined) return undefined;
        entries.push([String(key.value), fresh]);
      }
      return { kind: 'map', entries };
    }
    default:
      return node satisfies never;
  }
}

function isProse(text: string): boolean {
  return text.includes('\n') || text.length > LONG || (text.includes('{{') && text.includes(' '));
}

const LONG = 60;
