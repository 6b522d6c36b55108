import { SymbolKind, type DocumentSymbol, type Position, type Range } from 'vscode-languageserver-types';
import type { EntryNote } from './entry-note.ts';

/** An entry with its place in the whole file. */
export interface PlacedNote {
  readonly note: EntryNote;
  readonly range: Range;
  readonly selectionRange: Range;
}

/** An entry as an editor lists it, with what is said beside its name. */
export function createSymbol({ note, range, selectionRange }: PlacedNote, detail: string | undefined): DocumentSymbol {
  return {
    name: note.name.trim() === '' ? nameless : note.name,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    kind: KINDS[note.section ?? ''] ?? SymbolKind.Property,
    range,
    selectionRange: isInside(selectionRange, range) ? selectionRange : range,
  };
}

/** Editors take no symbol without a name. */
const nameless = '(no name yet)';

/** The sign that editors show for the entries of a section. */
const KINDS: Readonly<Record<string, SymbolKind>> = {
  responses: SymbolKind.String,
  steps: SymbolKind.Function,
  anytime: SymbolKind.Event,
  required: SymbolKind.Event,
  turns: SymbolKind.String,
  variables: SymbolKind.Variable,
  facts: SymbolKind.Constant,
  intents: SymbolKind.Event,
  customers: SymbolKind.Object,
  targets: SymbolKind.Interface,
  tags: SymbolKind.EnumMember,
  queues: SymbolKind.EnumMember,
  brands: SymbolKind.EnumMember,
  rules: SymbolKind.Function,
};

function isInside(inner: Range, outer: Range): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
