import type { Node } from '../document/node.ts';

/** The texts of a list, or the one text that stands where a list could; all else is left out. */
export function listTextsOf(node: Node | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap(listTextsOf);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}
