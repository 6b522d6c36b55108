import type { MapEntry, Node } from '../../../core/document/node.ts';
import type { ReadBlock } from './loose-name.ts';

/** The values of a top-level key in a block: its own value, or the entries of it that the block holds, each as it is written. */
export function listInSection({ block, node }: ReadBlock, section: string): readonly Node[] {
  if (block.role === 'entry' || block.before.section === section) return block.before.section === section ? [node] : [];
  return listEntries(node).flatMap(({ key, value }) => (key.value === section ? [value] : []));
}

/** The entries of a map; none of any other value. */
export function listEntries(node: Node | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list; none of any other value. */
export function listItems(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}
