import type { ExplorerItem } from '../../protocol/explorer.ts';
import type { ShownFiles } from '../shown-files.ts';
import { capItems } from './cap-items.ts';
import type { FlatGrouping } from './create-group-keys.ts';
import type { PlaceOf } from './create-place-of.ts';
import { nameGroup, sortGroups } from './name-group.ts';
import type { GroupedCard } from './group-cards.ts';
import { sayNumber, showNumber } from './say-number.ts';

/** The groups that canned responses fall into, with how many there are in each; a library opens its file. */
export function listGroups(
  { engine: { view } }: ShownFiles,
  cards: readonly GroupedCard[],
  grouping: FlatGrouping,
  parent: readonly string[],
  placeOf: PlaceOf,
): ExplorerItem[] {
  const counts = new Map<string, number>();
  for (const { keys } of cards) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return capItems(sortGroups(view, grouping, counts.keys()), parent, (key): ExplorerItem => {
    const count = counts.get(key) ?? 0;
    const file = grouping === 'library' ? view.getFile(key) : undefined;
    const label = nameGroup(view, grouping, key);
    return {
      path: [...parent, key],
      kind: grouping === 'library' ? 'library' : 'group',
      label,
      detail: showNumber(count),
      about: file === undefined ? '' : file.scope,
      spoken: `${label}, ${sayNumber(count, 'reply', 'replies')}`,
      hasItems: true,
      ...(file === undefined ? {} : { place: placeOf(file, 0, 0) }),
    };
  });
}
