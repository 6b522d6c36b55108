import type { Node } from '../document/node.ts';

/** The texts of a list, or the one text that stands where a list could; all else is left out. */
export function listTextsOf(node: Node | undefined): readonly string[] {
  const texts: string[] = [];
  if (node !== undefined) addTexts(node, texts);
  return texts;
}

function addTexts(node: Node, texts: string[]): void {
  if (node.kind === 'list') for (const item of node.items) addTexts(item, texts);
  else if (node.kind === 'scalar' && typeof node.value === 'string') texts.push(node.value);
}
