import { createBlockMemory } from '../../../src/language-service/explorer/create-block-memory.ts';
import type { ExplorerTools } from '../../../src/language-service/explorer/explorer-tools.ts';
import { readLocalWordings } from '../../../src/language-service/explorer/read-local-wordings.ts';
import { readReplyCards } from '../../../src/language-service/explorer/read-reply-cards.ts';
import { createEntryNotes } from '../../../src/language-service/structure/create-entry-notes.ts';

/** Tools of a server that nobody else waits for, on a day in November. */
export function createTools(changes: Partial<ExplorerTools> = {}): ExplorerTools {
  return {
    cardsOf: createBlockMemory(readReplyCards),
    wordingsOf: createBlockMemory(readLocalWordings),
    notesOf: createEntryNotes(),
    getToday: () => '2026-11-22',
    rest: () => Promise.resolve(),
    isCancelled: () => false,
    ...changes,
  };
}
