import type { Node } from '../../../src/core/document/node.ts';

/** What a tree says, as plain values; an alias as `*name`. */
export function toPlain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.value;
    case 'alias':
      return `*${node.name}`;
    case 'list':
      return node.items.map(toPlain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, toPlain(value)]));
  }
}
