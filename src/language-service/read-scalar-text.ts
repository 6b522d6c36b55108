import type { Span } from '../core/base/span.ts';
import type { ScalarNode } from '../core/document/node.ts';
import { mapScalar } from '../core/document/scalar-map.ts';

/** A text in a file with a cursor in it: offsets of the node count from the start of its block, `offset` counts in the whole file. */
export interface ScalarPlace {
  readonly node: ScalarNode;
  readonly block: string;
  readonly blockStart: number;
  readonly offset: number;
}

/** A text as its author means it, whatever escapes it is written with, and the way back to where it was written. */
export interface ScalarText {
  readonly node: ScalarNode;
  /** With the spaces that were typed behind it, which the text does not hold yet. */
  readonly text: string;
  /** Where the cursor is in the text. */
  readonly index: number;
  /** The same in the whole file: before the text, or between its lines, the cursor may be where nothing of the text is written. */
  readonly offset: number;
  /** Where a stretch of the text was written, in the whole file. */
  toSource(start: number, end: number): Span;
}

/** Reads the text that a cursor is in. */
export function readScalarText({ node: read, block, blockStart, offset }: ScalarPlace): ScalarText {
  const node = openQuotes(read, block);
  const map = mapScalar(block, node);
  const value = typeof node.value === 'string' ? node.value : block.slice(node.valueStart, node.valueEnd);
  const at = offset - blockStart;
  const end = map.sourceOffset(value.length);
  const typed = at > end ? (/^[ \t]*$/.exec(block.slice(end, at))?.[0] ?? '') : '';
  const text = value + typed;
  const toOffset = (index: number): number =>
    index > value.length || (index === value.length && typed !== '')
      ? end + index - value.length
      : map.sourceOffset(index);
  return {
    node,
    text,
    offset,
    index: findIndex(text.length, at, toOffset),
    toSource: (from, to) => {
      const source = to > value.length ? { start: toOffset(from), end: toOffset(to) } : map.sourceSpan(from, to);
      return { start: blockStart + source.start, end: blockStart + source.end };
    },
  };
}

/** Quotes that are not closed hold all that is written, not all but the last sign of it. */
function openQuotes(node: ScalarNode, block: string): ScalarNode {
  const { start, end, style } = node;
  const quote = style === 'double' ? '"' : style === 'single' ? "'" : undefined;
  if (quote === undefined || (end - start > 1 && block.charAt(end - 1) === quote)) return node;
  return { ...node, valueStart: Math.min(start + 1, end), valueEnd: end };
}

/** The last unit of the text that was written at an offset or before it. */
function findIndex(length: number, at: number, toOffset: (index: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toOffset(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
