import type { TextEdit } from '../../core/base/fix.ts';
import type { Span } from '../../core/base/span.ts';
import type { Format } from '../../core/document/document.ts';
import { findCommentTop } from '../../core/edit/find-comment-top.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import { hasGapAbove } from '../../core/edit/has-gap-above.ts';
import { findLineStart, findNextLine } from '../../core/edit/text-lines.ts';

/** An item of a list, and where those before and behind it lie; undefined where it is the first or the last. */
export interface RemovedItem extends Span {
  readonly before: Span | undefined;
  readonly behind: Span | undefined;
}

/** The edit that takes an item out of a list, with the comments right above it and the blank lines behind it. */
export function removeItem(text: string, format: Format, { start, end, before, behind }: RemovedItem): TextEdit {
  const line = findLineStart(text, start);
  if (format === 'json' || !/^ *-[ \t]+$/.test(text.slice(line, start))) {
    if (behind !== undefined) return { span: { start, end: behind.start }, text: '' };
    return { span: { start: before?.end ?? start, end }, text: '' };
  }
  const top = findCommentTop(text, line);
  const bottom = findNextLine(text, end);
  if (behind === undefined && before === undefined) return emptyList(text, top, bottom);
  const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(bottom))?.[0].length ?? 0;
  return {
    span: { start: top, end: before === undefined || hasGapAbove(text, top) ? bottom + blank : bottom },
    text: '',
  };
}

/** A list that loses its last item is written as an empty one. */
function emptyList(text: string, top: number, bottom: number): TextEdit {
  const head = text.slice(0, top).trimEnd();
  const isKey = head.endsWith(':');
  const lineBreak = findLineBreak(text);
  const start = isKey ? head.length : top;
  return { span: { start, end: bottom }, text: isKey ? ` []${lineBreak}` : `  []${lineBreak}` };
}
