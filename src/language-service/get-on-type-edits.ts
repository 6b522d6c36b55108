import type { Position, TextEdit } from 'vscode-languageserver-types';
import { findBlock } from '../core/document/document.ts';
import { locate } from '../core/engine/locate/locate.ts';
import type { FileView } from '../core/engine/workspace-view.ts';
import type { ShownFiles } from './shown-files.ts';

/**
 * What goes on by itself on the empty line that Enter made in a list: another item behind an item, the next key behind the first key of an
 * item. Enter behind a dash with nothing after it ends the list. Nothing in texts, and nothing in JSON.
 */
export function getOnTypeEdits({ engine }: ShownFiles, path: string, position: Position): TextEdit[] {
  const file = engine.view.getFile(path);
  const { line, character } = position;
  if (file?.type.format !== 'yaml' || line === 0) return [];
  const above = engine.offsetAt(path, { line: line - 1, character: 0 });
  const start = engine.offsetAt(path, { line, character: 0 });
  const [, indentation = '', dash = '', item = ''] = ITEM.exec(readLine(file, above)) ?? [];
  const written = readLine(file, start);
  if (dash === '' || written.trim() !== '') return [];
  const { shapes } = engine.view;
  const place = locate(file, above + indentation.length + dash.length, shapes);
  const here = locate(file, start + character, shapes);
  if (place?.style !== 'block' && !item.startsWith('{') && !item.startsWith('[')) return [];
  if (place === undefined || place.kind === 'inside' || here?.kind === 'inside' || here?.style === 'flow') return [];
  const end = { line, character: written.length };
  if (item === '') {
    return [{ range: { start: { line: line - 1, character: 0 }, end }, newText: ' '.repeat(place.mapColumn) }];
  }
  const next = place.kind === 'key' ? ' '.repeat(place.column + getDepth(item)) : `${indentation}- `;
  return written === next ? [] : [{ range: { start: { line, character: 0 }, end }, newText: next }];
}

/** The indentation of an item, its dash with the spaces behind it, and what it holds. */
const ITEM = /^( *)(- +)(.*?)\s*$/;

/** What belongs to a key whose value is still to come stands further in. */
function getDepth(item: string): number {
  return /:(?:\s+[|>][-+0-9]*)?$/.test(item) ? 2 : 0;
}

function readLine({ document }: FileView, offset: number): string {
  const index = findBlock(document, offset);
  const text = document.blocks[index]?.text ?? '';
  return /^[^\r\n]*/.exec(text.slice(offset - (document.starts[index] ?? 0)))?.[0] ?? '';
}
