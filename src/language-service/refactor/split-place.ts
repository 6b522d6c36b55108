import type { Format } from '../../core/document/document.ts';
import type { ListNode, Node, ScalarNode } from '../../core/document/node.ts';
import type { Span } from '../../core/base/span.ts';
import { mapScalar } from '../../core/document/scalar-map.ts';
import { findCommentTop } from '../../core/edit/find-comment-top.ts';
import { findLineStart, findNextLine } from '../../core/edit/text-lines.ts';
import { writePart } from './write-part.ts';

/**
 * Where what a step says is cut in two: the stretch that goes, what ends the first part, and what begins the second behind its key. Where
 * the cut is between `lines`, the stretch begins and ends with a line.
 */
export interface SplitPlace extends Span {
  readonly between: 'lines' | 'signs';
  readonly close: string;
  readonly open: string;
}

/** Where a `say` can be cut at an offset: before the message, the paragraph or the line that holds it; nothing where there is only one. */
export function findSplit(text: string, format: Format, say: Node, offset: number): SplitPlace | undefined {
  if (say.kind === 'list') return splitList(text, say, offset);
  return say.kind === 'scalar' && typeof say.value === 'string'
    ? splitText(text, format, say, say.value, offset)
    : undefined;
}

function splitList(text: string, { items, flow }: ListNode, offset: number): SplitPlace | undefined {
  const held = items.findLastIndex((item) => item.start <= offset);
  const index = Math.max(held, 1);
  const [before, behind] = [items[index - 1], items[index]];
  if (before === undefined || behind === undefined) return undefined;
  if (flow) {
    const isClear = /^[\s,]*$/.test(text.slice(before.end, behind.start));
    return isClear ? { start: before.end, end: behind.start, between: 'signs', close: ']', open: ' [' } : undefined;
  }
  const start = findCommentTop(text, findLineStart(text, behind.start));
  return { start, end: start, between: 'lines', close: '', open: '' };
}

function splitText(
  text: string,
  format: Format,
  scalar: ScalarNode,
  value: string,
  offset: number,
): SplitPlace | undefined {
  const isBlock = format === 'yaml' && scalar.indent >= 0;
  if (isBlock) return splitBlock(text, scalar, offset);
  const map = mapScalar(text, scalar);
  const [first, last] = [value.length - value.trimStart().length, value.trimEnd().length];
  const breaks = [...value.matchAll(/\n/g)].map(({ index }) => index).filter((index) => index > first && index < last);
  const cut = breaks.findLast((index) => map.sourceOffset(index) <= offset) ?? breaks[0];
  if (cut === undefined) return undefined;
  const { start, end } = scalar;
  return {
    start,
    end,
    between: 'signs',
    close: writePart(scalar, format, value.slice(0, cut).trimEnd()),
    open: ` ${writePart(scalar, format, value.slice(cut).trimStart())}`,
  };
}

/** A literal text is cut before any of its lines, a folded one before its paragraphs. */
function splitBlock(text: string, scalar: ScalarNode, offset: number): SplitPlace | undefined {
  const starts: number[] = [];
  for (let line = findNextLine(text, scalar.valueStart); line < scalar.end; line = findNextLine(text, line)) {
    const before = text.slice(findLineStart(text, line - 1 - (text.startsWith('\r\n', line - 2) ? 1 : 0)), line);
    const isText = text.slice(line, findNextLine(text, line)).trim() !== '';
    if (isText && (scalar.style === 'literal' || before.trim() === '')) starts.push(line);
  }
  const end = starts.findLast((line) => line <= offset) ?? starts[0];
  if (end === undefined || text.charAt(end + scalar.indent) === ' ') return undefined;
  const start = findNextLine(text, text.slice(0, end).trimEnd().length);
  const [header = ''] = /^[|>][-+0-9]*/.exec(text.slice(scalar.start)) ?? [];
  return { start, end, between: 'lines', close: '', open: ` ${header}` };
}
