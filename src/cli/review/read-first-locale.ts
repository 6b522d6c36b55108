import { createDocument } from '../../core/document/document.ts';
import { findEntry } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';

/** The first language that a `chatwright.yaml` names; nothing where it names none. */
export function readFirstLocale(text: string): string | undefined {
  let first: string | undefined;
  createDocument(text, 'yaml', (block, { node }) => {
    const isItem = block.role === 'entry' && block.before.section === 'locales';
    first ??= isItem ? readText(node) : readText(findEntry(node, 'locales')?.value);
  });
  return first;
}

function readText(node: Node | undefined): string | undefined {
  const item = node?.kind === 'list' ? node.items[0] : node;
  return item?.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined;
}
