import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import { findBlock } from '../../core/document/document.ts';
import type { Engine } from '../../core/engine/engine.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { toRange } from '../to-range.ts';
import { findBlockSpan } from './find-block-span.ts';
import { listConditionSpans } from './list-condition-spans.ts';
import { listNodeSpans } from './list-node-spans.ts';

/** What grows around each position: the word, the placeholder, the text, the value, the entry, the section, the file. */
export function getSelectionRanges(engine: Engine, path: string, positions: readonly Position[]): SelectionRange[] {
  const file = engine.view.getFile(path);
  if (file === undefined) return [];
  return positions.map((position) => {
    let range: SelectionRange | undefined;
    for (const span of nest(listSpans(file, engine.offsetAt(path, position)))) {
      range = { range: toRange(engine, path, span), ...(range === undefined ? {} : { parent: range }) };
    }
    return range ?? { range: { start: position, end: position } };
  });
}

/** All that holds an offset, in the whole file. */
function listSpans(file: FileView, offset: number): Span[] {
  const { document, type } = file;
  const index = findBlock(document, offset);
  const block = document.blocks[index];
  if (block === undefined) return [];
  const start = document.starts[index] ?? 0;
  const at = offset - start;
  const { node } = file.readBlock(index);
  const inside = [
    ...(block.role === 'entry' ? [findBlockSpan(block, type.format)] : []),
    ...(node === undefined ? [] : listNodeSpans(block.text, node, at)),
    ...listConditionSpans(file.factsOf(index)?.conditions ?? [], at),
    findWord(block.text, at),
  ];
  const placed = inside.map((span) => ({ start: start + span.start, end: start + span.end }));
  const all = [{ start: 0, end: document.length }, findSection(file, index), ...placed];
  return all.filter((span) => span.start <= offset && offset <= span.end);
}

/** The section that a block belongs to, with its key. */
function findSection({ document, type }: FileView, index: number): Span {
  const { blocks, starts } = document;
  let first = index;
  while (first > 0 && blocks[first]?.role === 'entry') first--;
  let last = index;
  while (blocks[last + 1]?.role === 'entry') last++;
  const block = blocks[last];
  const end = block === undefined ? 0 : findBlockSpan(block, type.format).end;
  return { start: starts[first] ?? 0, end: (starts[last] ?? 0) + end };
}

function findWord(text: string, at: number): Span {
  const from = Math.max(0, at - LONGEST_WORD);
  for (const { 0: word, index } of text.slice(from, at + LONGEST_WORD).matchAll(WORD)) {
    const start = from + index;
    if (start <= at && at <= start + word.length) return { start, end: start + word.length };
  }
  return { start: at, end: at };
}

const LONGEST_WORD = 200;
const WORD = /[\p{L}\p{N}_-]+(?:['’][\p{L}\p{N}]+)*/gu;

/** From the outside in, without what does not lie inside the one before. */
function nest(spans: readonly Span[]): Span[] {
  const bySize = [...spans].sort((one, other) => other.end - other.start - (one.end - one.start));
  const nested: Span[] = [];
  for (const span of bySize) {
    const outer = nested.at(-1);
    const isNew = outer === undefined || span.end - span.start < outer.end - outer.start;
    if (isNew && span.end > span.start && (outer === undefined || (outer.start <= span.start && span.end <= outer.end)))
      nested.push(span);
  }
  return nested;
}
