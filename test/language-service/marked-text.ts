import type { Span } from '../../src/core/base/span.ts';

/** A fixture: its text without the marks, where the cursor `$0` stands, and the stretches between `«` and `»`. */
export interface MarkedText {
  readonly text: string;
  /** Undefined where no cursor is marked. */
  readonly cursor: number | undefined;
  readonly ranges: readonly Span[];
}

/** Takes the marks out of a fixture; stretches may lie inside each other and come in the order of their ends. */
export function readMarked(marked: string): MarkedText {
  const starts: number[] = [];
  const ranges: Span[] = [];
  let cursor: number | undefined;
  let text = '';
  for (const piece of marked.split(/(\$0|[«»])/)) {
    if (piece === '$0') cursor = text.length;
    else if (piece === '«') starts.push(text.length);
    else if (piece === '»') ranges.push({ start: starts.pop() ?? text.length, end: text.length });
    else text += piece;
  }
  return { text, cursor, ranges };
}
