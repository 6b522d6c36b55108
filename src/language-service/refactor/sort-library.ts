import { CodeActionKind } from 'vscode-languageserver-types';
import { findText } from '../../core/document/find-node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { endOfValue } from './end-of-value.ts';
import { readEntry } from './read-entry-at.ts';
import { refuse, type Chosen, type Outcome, type Refactoring } from './refactoring.ts';
import { reorder, type OrderedEntry } from './reorder.ts';

/** The kind by which an editor asks for a library in order; it may ask for one of the two orders by a longer name. */
export const sortKind = `${CodeActionKind.Source}.sort.chatwright`;

/** Puts the replies of a library in the order of their names. */
export const sortByName: Refactoring = {
  name: 'sort-by-name',
  kind: `${sortKind}.name`,
  offer: ({ file, start }) =>
    file.type.kind === 'responses' ? [{ title: 'Sort the replies by name', at: start, what: '' }] : [],
  make: (files, chosen) => sort(files, chosen, ({ id }) => [id]),
};

/** Puts the replies of a library in the order of their folders, and of their names in each. */
export const sortByFolder: Refactoring = {
  name: 'sort-by-folder',
  kind: `${sortKind}.folder`,
  offer: ({ file, start }) =>
    file.type.kind === 'responses' ? [{ title: 'Sort the replies by folder', at: start, what: '' }] : [],
  make: (files, chosen) => sort(files, chosen, ({ folder, id }) => [folder, id]),
};

interface SortedEntry extends OrderedEntry {
  readonly id: string;
  readonly folder: string;
}

function sort({ engine }: ShownFiles, { file }: Chosen, toKeys: (entry: SortedEntry) => readonly string[]): Outcome {
  const text = engine.getText(file.path) ?? '';
  const entries = readEntries(file, text);
  if (entries === undefined) return refuse('A reply of this library is at fault. Mend it first.');
  const sorted = entries.toSorted((one, other) => compare(toKeys(one), toKeys(other)));
  // An editor may ask on each save, so that there is nothing to be told.
  if (sorted.every((entry, index) => entry === entries[index])) return { kind: 'changes', changes: [] };
  const edit = reorder(text, file.type.format, entries, sorted);
  if (edit === undefined)
    return refuse('This library cannot be put in order without moving comments away from their replies.');
  return { kind: 'changes', changes: [{ kind: 'edit', path: file.path, edits: [edit] }] };
}

function readEntries(file: FileView, text: string): readonly SortedEntry[] | undefined {
  const entries: SortedEntry[] = [];
  for (const [index, { role, before }] of file.document.blocks.entries()) {
    if (role !== 'entry' || before.section !== 'responses') continue;
    const entry = readEntry(file, index);
    const id = findText(entry?.value, 'id');
    if (entry === undefined || id === undefined) return undefined;
    const { start } = entry.value;
    entries.push({ start, end: endOfValue(text, entry.value), id, folder: findText(entry.value, 'folder') ?? '' });
  }
  return entries;
}

/** Sign by sign, so that the order is the same everywhere. */
function compare(one: readonly string[], other: readonly string[]): number {
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
