import type { EntryNotes } from '../structure/create-entry-notes.ts';
import type { LocalWording } from '../../core/review/wording.ts';
import type { BlockMemory } from './create-block-memory.ts';
import type { ReplyCard } from './reply-card.ts';

/** What the explorer and the search remember of blocks, and how they make room for others. */
export interface ExplorerTools {
  readonly cardsOf: BlockMemory<readonly ReplyCard[]>;
  readonly wordingsOf: BlockMemory<readonly LocalWording[]>;
  readonly notesOf: EntryNotes;
  /** The day, such as `2026-11-02`. */
  readonly getToday: () => string;
  /** Rests where others wait. */
  readonly rest: () => Promise<void>;
  readonly isCancelled: () => boolean;
}
