import type { Block } from '../../core/document/block.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { EntryNote } from './entry-note.ts';
import { readEntryNotes } from './read-entry-notes.ts';

/** The entries of a block as people would list them, read once for as long as the block is what it is. */
export type EntryNotes = (file: FileView, index: number) => readonly EntryNote[];

/** Creates a memory of entries that goes with their blocks. */
export function createEntryNotes(): EntryNotes {
  const known = new WeakMap<Block, readonly EntryNote[]>();
  return (file, index) => {
    const block = file.document.blocks[index];
    if (block === undefined) return [];
    const remembered = known.get(block);
    if (remembered !== undefined) return remembered;
    const notes = readEntryNotes(file, index);
    known.set(block, notes);
    return notes;
  };
}
