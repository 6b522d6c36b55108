import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Engine } from '../../core/engine/engine.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { EntryNotes } from './create-entry-notes.ts';
import { createPlaces } from './create-places.ts';
import { groupByFolder } from './group-by-folder.ts';
import { groupBySection } from './group-by-section.ts';
import { sortByConversation } from './sort-by-conversation.ts';
import { createSymbol, type PlacedNote } from './create-symbol.ts';

/** The outline of a file: a script in the order of its conversation, a library by its folders, all else by its sections. */
export function getDocumentSymbols({ view }: Engine, path: string, notesOf: EntryNotes): DocumentSymbol[] {
  const file = view.getFile(path);
  return file === undefined ? [] : arrange(file, placeNotes(file, notesOf));
}

function placeNotes(file: FileView, notesOf: EntryNotes): PlacedNote[] {
  const places = createPlaces(file.document);
  return file.document.blocks.flatMap((_, index) =>
    notesOf(file, index).map((note) => ({
      note,
      range: places.toRange(index, note.span),
      selectionRange: places.toRange(index, note.nameSpan),
    })),
  );
}

function arrange(file: FileView, notes: readonly PlacedNote[]): DocumentSymbol[] {
  const { kind } = file.type;
  switch (kind) {
    case 'responses':
      return groupByFolder(notes.filter(({ note }) => note.section === 'responses'));
    case 'chatscript':
      return [
        ...sortByConversation(
          file,
          notes.filter(({ note }) => note.section === 'steps'),
        ),
        ...groupBySection(notes.filter(({ note }) => note.section !== 'steps' && note.section !== undefined)),
      ];
    case 'transcript':
      return notes.filter(({ note }) => note.section === 'turns').map((each) => createSymbol(each, each.note.says));
    case 'project':
    case 'scenario':
    case 'shift':
    case 'chattest':
    case 'scorecard':
    case 'etiquette':
    case 'reviews':
      return groupBySection(notes);
    default:
      return kind satisfies never;
  }
}
