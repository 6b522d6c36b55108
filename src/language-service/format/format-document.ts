import type { Range, TextEdit } from 'vscode-languageserver-types';
import { findBlock } from '../../core/document/document.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';
import { toRange } from '../to-range.ts';
import { formatJson } from './format-json.ts';
import { formatYaml } from './format-yaml.ts';
import { toSpaceEdits } from './space-edits.ts';

/**
 * The edits of white space after which a file is laid out in a regular way, or the replies and steps of it that a range touches. What a
 * file says stays the same, and what is at fault stays as it is written.
 */
export function formatDocument(files: ShownFiles, path: string, range?: Range): TextEdit[] {
  const file = files.engine.view.getFile(path);
  if (file === undefined) return [];
  const { document, type } = file;
  const text = document.blocks.map((block) => block.text).join('');
  const [from, to] = range === undefined ? [0, document.blocks.length - 1] : findBlocks(files, file, text, range);
  const formatted = type.format === 'json' ? formatJson(document, from, to) : formatYaml(document, from, to);
  const edits = toSpaceEdits(text, formatted.join('')) ?? [];
  return edits.map((edit) => ({ range: toRange(files.engine, path, edit.span), newText: edit.text }));
}

/** A range counts from its first sign to its last; the white space before a block may belong to the one before it. */
function findBlocks(
  { engine }: ShownFiles,
  { path, document }: FileView,
  text: string,
  range: Range,
): [number, number] {
  const start = engine.offsetAt(path, range.start);
  const first = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  const last = Math.max(first, text.slice(0, engine.offsetAt(path, range.end)).trimEnd().length - 1);
  return [findBlock(document, first), findBlock(document, last)];
}
