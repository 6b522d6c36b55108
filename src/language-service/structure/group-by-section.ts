import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { createSymbol, type PlacedNote } from './create-symbol.ts';

/** Entries under the names of their sections; what stands at the top by itself stays there. */
export function groupBySection(notes: readonly PlacedNote[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let last: (DocumentSymbol & { children: DocumentSymbol[] }) | undefined;
  for (const each of notes) {
    const { section, title, says } = each.note;
    const symbol = createSymbol(each, title ?? says);
    if (section === undefined) {
      symbols.push(symbol);
      last = undefined;
      continue;
    }
    if (last?.name !== section) {
      const { range, selectionRange } = symbol;
      last = { name: section, kind: SymbolKind.Module, range, selectionRange, children: [] };
      symbols.push(last);
    }
    last.children.push(symbol);
    last.range = { start: last.range.start, end: symbol.range.end };
  }
  return symbols;
}
