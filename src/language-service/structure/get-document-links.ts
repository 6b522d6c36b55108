import type { DocumentLink } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { findLinks } from '../../core/prose/find-links.ts';
import { toUri } from '../document-path.ts';
import type { ShownFiles } from '../shown-files.ts';
import { createPlaces } from './create-places.ts';
import { listFileLinks, type FileLink } from './list-file-links.ts';

/** What can be opened from a file: web addresses, attached files, rule packs and folders of styles. */
export function getDocumentLinks(files: ShownFiles, path: string): DocumentLink[] {
  const { view } = files.engine;
  const file = view.getFile(path);
  if (file === undefined) return [];
  const places = createPlaces(file.document);
  const folder = view.getProject(path)?.folder;
  return file.document.blocks.flatMap(({ text }, index) => [
    ...listWebLinks(text).map((span) => ({
      range: places.toRange(index, span),
      target: text.slice(span.start, span.end),
    })),
    ...listOwnFiles(file, index, text, folder).map(({ span, target, tooltip }) => ({
      range: places.toRange(index, span),
      target: toUri(target),
      tooltip,
    })),
  ]);
}

/** An address with a placeholder in it leads nowhere yet. */
function listWebLinks(text: string): readonly Span[] {
  return findLinks(text).filter(({ start, end }) => !text.slice(start, end + 1).includes('{'));
}

function listOwnFiles(file: FileView, index: number, text: string, folder: string | undefined): readonly FileLink[] {
  if (!text.includes('attach') && !text.includes('extends')) return [];
  const { node } = file.readBlock(index);
  return node === undefined ? [] : listFileLinks(node, file, folder);
}
