import type { GroupKeys } from './create-group-keys.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import type { PlacedCard } from './placed-card.ts';

/** A canned response with the groups that it stands in. */
export interface GroupedCard {
  readonly placed: PlacedCard;
  readonly keys: readonly string[];
}

/** Canned responses with their groups; a review asks for all their words, so this may take a while. */
export async function groupCards(
  cards: readonly PlacedCard[],
  keysOf: GroupKeys,
  { rest, isCancelled }: Pick<ExplorerTools, 'rest' | 'isCancelled'>,
): Promise<readonly GroupedCard[]> {
  const grouped: GroupedCard[] = [];
  for (const [at, placed] of cards.entries()) {
    grouped.push({ placed, keys: [...keysOf(placed)] });
    if (at % cardsBetweenRests !== 0) continue;
    await rest();
    if (isCancelled()) return [];
  }
  return grouped;
}

const cardsBetweenRests = 32;
