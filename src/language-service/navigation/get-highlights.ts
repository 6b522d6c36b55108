import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { Node } from '../../core/document/node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';
import { findPlace } from './find-place.ts';
import { listPlacesIn } from './list-places.ts';
import type { NamePlace } from './named-thing.ts';

/** Where the thing at a position is named in the same file; where it is given, or gets a value, counts as written. */
export function getHighlights(files: ShownFiles, path: string, position: Position): DocumentHighlight[] {
  const { engine } = files;
  const file = engine.view.getFile(path);
  const place = findPlace(files, path, position);
  if (file === undefined || place === undefined) return [];
  return listPlacesIn(file, place).map((each) => ({
    range: toRange(engine, path, each.span),
    kind: isWritten(file, each) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/** A variable gets a value by the answer to a question (`ask`), on a way that is taken (`set`), and by a sample customer. */
function isWritten(file: FileView, { kind, role, span }: NamePlace): boolean {
  if (role === 'definition') return true;
  if (kind !== 'variable' || file.type.kind === 'responses') return false;
  const index = findBlock(file.document, span.start);
  const { node } = file.readBlock(index);
  const { section } = file.document.blocks[index]?.before ?? {};
  const path = node === undefined ? [] : listKeys(node, span.start - (file.document.starts[index] ?? 0));
  return (
    section === 'customers' ||
    path.includes('customers') ||
    path.includes('set') ||
    path.join(' ').endsWith('ask variable')
  );
}

/** The keys on the way to an offset, the outermost first; the key itself counts where the offset is on a value only. */
function listKeys(node: Node, offset: number): readonly string[] {
  if (node.kind === 'list') {
    const item = node.items.find(({ start, end }) => start <= offset && offset <= end);
    return item === undefined ? [] : listKeys(item, offset);
  }
  if (node.kind !== 'map') return [];
  const entry = node.entries.find(({ key, value }) => key.start <= offset && offset <= Math.max(key.end, value.end));
  if (entry === undefined || offset < entry.value.start) return [];
  return [String(entry.key.value), ...listKeys(entry.value, offset)];
}
