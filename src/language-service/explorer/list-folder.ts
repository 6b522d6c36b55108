import type { ExplorerItem } from '../../protocol/explorer.ts';
import { capItems } from './cap-items.ts';
import type { PlaceOf } from './create-place-of.ts';
import type { PlacedCard } from './placed-card.ts';
import { sayNumber, showNumber } from './say-number.ts';
import { toReplyItem } from './to-reply-item.ts';

/** The folders in a folder of canned responses, with how many lie in each and below, and then the responses that lie in it. */
export function listFolder(
  cards: readonly PlacedCard[],
  within: readonly string[],
  parent: readonly string[],
  placeOf: PlaceOf,
): ExplorerItem[] {
  const counts = new Map<string, number>();
  const here: PlacedCard[] = [];
  for (const placed of cards) {
    const folders = splitFolder(placed.card.folder);
    if (!within.every((name, depth) => folders[depth] === name)) continue;
    const next = folders[within.length];
    if (next === undefined) here.push(placed);
    else counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort(
    (one, other) => Number(one === '') - Number(other === '') || one.localeCompare(other, 'en', { numeric: true }),
  );
  return [
    ...capItems(names, [...parent, 'folders'], (name) => toFolder(name, counts.get(name) ?? 0, parent)),
    ...capItems(here, parent, (placed) => toReplyItem(placed, parent, placeOf)),
  ];
}

/** Responses without a folder lie in one that has no name. */
function splitFolder(folder: string | undefined): readonly string[] {
  const names = (folder ?? '').split('/').map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  return named.length === 0 ? [''] : named;
}

function toFolder(name: string, count: number, parent: readonly string[]): ExplorerItem {
  const label = name === '' ? 'No folder' : name;
  return {
    path: [...parent, name],
    kind: 'group',
    label,
    detail: showNumber(count),
    about: '',
    spoken: `${label}, ${sayNumber(count, 'reply', 'replies')}`,
    hasItems: true,
  };
}
