import type { TextEdit } from '../../core/base/fix.ts';
import type { Span } from '../../core/base/span.ts';
import type { Format } from '../../core/document/document.ts';
import { findCommentTop } from '../../core/edit/find-comment-top.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import { findLineStart, findNextLine } from '../../core/edit/text-lines.ts';

/** An item of a list, from its first sign to the end of its last value. */
export type OrderedEntry = Span;

/**
 * The edit that puts the items of a list in another order: what stands between two of them stays there, and comments go with the item
 * below them. Nothing where a comment has no item to go with.
 */
export function reorder(
  text: string,
  format: Format,
  written: readonly OrderedEntry[],
  wanted: readonly OrderedEntry[],
): TextEdit | undefined {
  const isBlock = format === 'yaml' && written.every(({ start }) => /^ *-[ \t]+$/.test(lineBefore(text, start)));
  const pieces = isBlock ? cutLines(text, written) : written;
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const byEntry = new Map(written.map((entry, index) => [entry, pieces[index] ?? entry]));
  let result = '';
  for (const [index, piece] of pieces.entries()) {
    const moved = byEntry.get(wanted[index] ?? piece) ?? piece;
    const next = pieces[index + 1];
    const gap = next === undefined ? '' : text.slice(piece.end, next.start);
    if (!isBlock && /[#/]/.test(gap)) return undefined;
    result += closeLine(text.slice(moved.start, moved.end), isBlock && next !== undefined, text) + gap;
  }
  const isOpen = isBlock && !/[\r\n]$/.test(text.slice(first.start, last.end));
  return { span: { start: first.start, end: last.end }, text: isOpen ? result.replace(/(?:\r\n|\r|\n)$/, '') : result };
}

/** Whole lines, with the comments above each item, but for the blank lines above these. */
function cutLines(text: string, entries: readonly OrderedEntry[]): readonly Span[] {
  let before = findLineStart(text, entries[0]?.start ?? 0);
  const pieces: Span[] = [];
  for (const { start, end } of entries) {
    const lead = text.slice(before, findLineStart(text, start));
    const blank = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(lead)?.[0].length ?? 0;
    const piece = { start: before + blank, end: findNextLine(text, end) };
    pieces.push(piece);
    before = piece.end;
  }
  const [first] = pieces;
  if (first !== undefined) pieces[0] = { ...first, start: findCommentTop(text, first.start) };
  return pieces;
}

function closeLine(piece: string, isLine: boolean, text: string): string {
  return isLine && !/[\r\n]$/.test(piece) ? piece + findLineBreak(text) : piece;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(findLineStart(text, offset), offset);
}
