import type { ListNode, MapNode, Node } from './node.ts';
import type { TextPlace } from './text-block.ts';

/** Where a value stands in its block, so that a text block can be written in its place. */
export function findTextPlace(text: string, node: Node, parent: MapNode | ListNode | undefined): TextPlace {
  if (parent?.flow === true) return { kind: 'flow' };
  const entry = parent?.kind === 'map' ? parent.entries.find(({ value }) => value === node) : undefined;
  if (entry !== undefined) return { kind: 'block', column: getColumn(text, entry.key.start) };
  return { kind: 'block', column: findDashColumn(text, node.start) };
}

/** The column of the dash right before an item, or of the item itself where it stands on a line of its own. */
function findDashColumn(text: string, start: number): number {
  const column = getColumn(text, start);
  const before = text.slice(start - column, start).trimEnd();
  return before.endsWith('-') ? before.length - 1 : column;
}

function getColumn(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') start--;
  return offset - start;
}
