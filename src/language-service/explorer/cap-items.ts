import type { ExplorerItem } from '../../protocol/explorer.ts';
import { showNumber } from './say-number.ts';

/** As many items of a level as can be looked through, and one that says how many are left out; `place` is where these can be seen. */
export function capItems<Thing>(
  things: readonly Thing[],
  path: readonly string[],
  toItem: (thing: Thing) => ExplorerItem,
  place?: ExplorerItem['place'],
): ExplorerItem[] {
  const items = things.slice(0, mostItems).map(toItem);
  const left = showNumber(things.length - items.length);
  if (items.length === things.length) return items;
  const where = place === undefined ? 'search for them' : 'open the file to see them';
  return [
    ...items,
    {
      path: [...path, '…'],
      kind: 'more',
      label: `… and ${left} more`,
      detail: where,
      about: `Only the first ${showNumber(mostItems)} are listed here.`,
      spoken: `and ${left} more, ${where}`,
      hasItems: false,
      ...(place === undefined ? {} : { place }),
    },
  ];
}

const mostItems = 500;
