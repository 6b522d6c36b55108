import { findEntry } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';
import { clip } from './clip.ts';

/** In a few words what an entry says: what is sent, what the agent does, or whichever of its values says most; nothing where none does. */
export function sayInShort(value: Node): string | undefined {
  if (value.kind === 'scalar')
    return value.value === null || value.value === '' ? undefined : clip(String(value.value));
  if (value.kind === 'list') return value.items[0] === undefined ? undefined : sayInShort(value.items[0]);
  for (const key of TELLING) {
    const entry = findEntry(value, key);
    const said = entry === undefined ? undefined : sayInShort(entry.value);
    if (said !== undefined) return said;
  }
  const [first] = value.kind === 'map' ? value.entries : [];
  return first === undefined ? undefined : sayInShort(first.value);
}

/** Keys by how much their values say, the best first. */
const TELLING = [
  'say',
  'text',
  'do',
  'respond',
  'hold',
  'guidance',
  'end',
  'description',
  'message',
  'value',
  'type',
  'platform',
  'says',
  'goto',
  'label',
];
