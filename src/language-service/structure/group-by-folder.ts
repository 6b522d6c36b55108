import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { createSymbol, type PlacedNote } from './create-symbol.ts';

/**
 * Canned responses by folder, and those without one beside the folders. A folder whose responses stand apart is placed at the first that
 * stand together, so that no editor takes the others in between for its own.
 */
export function groupByFolder(notes: readonly PlacedNote[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  const folders = new Map<string, DocumentSymbol & { children: DocumentSymbol[] }>();
  let before: string | undefined;
  for (const each of notes) {
    const { folder, title } = each.note;
    const symbol = createSymbol(each, title);
    if (folder === undefined || folder.trim() === '') {
      symbols.push(symbol);
      before = undefined;
      continue;
    }
    let group = folders.get(folder);
    if (group === undefined) {
      const { range } = symbol;
      group = { name: folder, kind: SymbolKind.Namespace, range, selectionRange: symbol.selectionRange, children: [] };
      folders.set(folder, group);
      symbols.push(group);
    } else if (before === folder && isWhole(group)) {
      group.range = { start: group.range.start, end: symbol.range.end };
    }
    group.children.push(symbol);
    before = folder;
  }
  return symbols;
}

/** Whether all responses of a folder stand together so far. */
function isWhole({ range, children }: DocumentSymbol): boolean {
  const last = children?.at(-1)?.range.end;
  return last?.line === range.end.line && last.character === range.end.character;
}
