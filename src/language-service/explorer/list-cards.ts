import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ExplorerTools } from './explorer-tools.ts';
import type { PlacedCard } from './placed-card.ts';

/** The canned responses of some libraries in the order in which they are written; none where nobody waits for them any more. */
export async function listCards(
  libraries: readonly FileView[],
  { cardsOf, rest, isCancelled }: Pick<ExplorerTools, 'cardsOf' | 'rest' | 'isCancelled'>,
): Promise<readonly PlacedCard[]> {
  const cards: PlacedCard[] = [];
  for (const file of libraries) {
    for (let index = 0; index < file.document.blocks.length; index++) {
      for (const card of cardsOf(file, index)) cards.push({ file, index, card });
      if (index % blocksBetweenRests !== 0) continue;
      await rest();
      if (isCancelled()) return [];
    }
  }
  return cards;
}

const blocksBetweenRests = 32;
