import type { TextEdit } from '../../core/base/fix.ts';
import type { Span } from '../../core/base/span.ts';
import type { Format } from '../../core/document/document.ts';
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
  const top = findTop(text, line);
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
  const [gap = ''] = /\s*$/.exec(text.slice(0, top)) ?? [];
  const isKey = text.slice(0, top - gap.length).endsWith(':');
  const lineBreak = /\r\n|\r|\n/.exec(gap)?.[0] ?? '\n';
  const start = isKey ? top - gap.length : top;
  return { span: { start, end: bottom }, text: isKey ? ` []${lineBreak}` : `  []${lineBreak}` };
}

function findTop(text: string, line: number): number {
  const [comments = ''] = /(?:(?<=^|[\r\n])[ \t]*#[^\r\n]*(?:\r\n|\r|\n))*$/.exec(text.slice(0, line)) ?? [];
  return line - comments.length;
}

function hasGapAbove(text: string, top: number): boolean {
  return /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, top - 200), top));
}
