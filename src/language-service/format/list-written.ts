import type { AliasNode, MapNode, Node, ScalarNode } from '../../core/document/node.ts';

/** What of a block is written as it stands: its texts in their order, and where keys of maps begin that stand line by line. */
export interface Written {
  readonly texts: readonly (ScalarNode | AliasNode)[];
  readonly keys: ReadonlySet<number>;
}

/** Lists the texts and the keys of a tree. */
export function listWritten(node: Node): Written {
  const texts: (ScalarNode | AliasNode)[] = [];
  const keys = new Set<number>();
  collect(node, texts, keys);
  return { texts: texts.sort((a, b) => a.start - b.start), keys };
}

function collect(node: Node, texts: (ScalarNode | AliasNode)[], keys: Set<number>): void {
  switch (node.kind) {
    case 'scalar':
    case 'alias':
      if (node.end > node.start) texts.push(node);
      return;
    case 'list':
      for (const item of node.items) collect(item, texts, keys);
      return;
    case 'map':
      collectMap(node, texts, keys);
      return;
    default:
      node satisfies never;
  }
}

function collectMap({ entries, flow }: MapNode, texts: (ScalarNode | AliasNode)[], keys: Set<number>): void {
  for (const { key, value } of entries) {
    if (!flow) keys.add(key.start);
    collect(key, texts, keys);
    collect(value, texts, keys);
  }
}
