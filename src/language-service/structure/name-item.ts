import type { Span } from '../../core/base/span.ts';
import { findEntry } from '../../core/document/find-node.ts';
import type { Node } from '../../core/document/node.ts';
import { clip } from './clip.ts';

/** What people would call an item of a list that has no key, and where that is written; `at` is missing where it is written nowhere. */
export function nameItem(item: Node): { readonly name: string; readonly at: Span | undefined } {
  if (item.kind === 'scalar') return { name: clip(String(item.value ?? '')), at: placeOf(item) };
  if (item.kind !== 'map') return { name: '', at: undefined };
  for (const key of NAMING) {
    const value = findEntry(item, key)?.value;
    if (value?.kind === 'scalar' && value.value !== null)
      return { name: clip(String(value.value)), at: placeOf(value) };
  }
  const [first] = item.entries;
  if (first === undefined) return { name: '', at: undefined };
  const key = String(first.key.value);
  const words = listWords(first.value);
  const name = words === '' ? key : `${key}: ${words}`;
  return { name: words === '' && NAMING.includes(key) ? '' : clip(name), at: placeOf(first.key) };
}

/** Keys whose values say best what an item is. */
const NAMING = ['id', 'title', 'who', 'intent', 'respond', 'scenario', 'rule'];

function listWords(node: Node): string {
  if (node.kind === 'scalar') return String(node.value ?? '');
  return node.kind === 'list' ? node.items.map(listWords).join(', ') : '';
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
