import type { MapEntry, MapNode, Node } from '../../core/document/node.ts';

/** What a step says: the entry of its `say`, and its messages in their order. */
export interface Said {
  readonly entry: MapEntry;
  readonly messages: readonly Node[];
}

/** What a step says; nothing where it says nothing, or an alias stands for it. */
export function readSaid(step: MapNode): Said | undefined {
  const entry = step.entries.find(({ key }) => key.value === 'say');
  if (entry === undefined) return undefined;
  const messages = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return messages.every(isMessage) ? { entry, messages } : undefined;
}

function isMessage(node: Node): boolean {
  return node.kind === 'scalar' ? typeof node.value === 'string' && node.value !== '' : node.kind === 'map';
}
