import type { Span } from '../../base/span.ts';
import { isEscape } from '../escape.ts';
import type { ScalarStyle } from '../node.ts';
import { decodeScalar } from '../scalar-runs.ts';
import { findLine, isSilent, readShape, skipBlanks, trimBlanks } from './read-lines.ts';
import type { Slips } from './slips.ts';
import { recoverText } from './recover-text.ts';
import type { ValuePlace } from './value-place.ts';

/** Looks for slips in a value that begins with a quote; returns the index of the line after it. */
export function findQuoteSlips(slips: Slips, place: ValuePlace): number {
  const { text } = slips;
  const { lines, index, start } = place;
  const last = findLastLine(text, place);
  const limit = lines[last]?.end ?? start;
  const close = findClosingQuote(text, start, limit);
  if (close === -1) return reportOpenQuote(slips, place, last, limit);
  const closingLine = findLine(lines, index, close);
  const lineEnd = lines[closingLine]?.end ?? close + 1;
  const rest = skipBlanks(text, close + 1, lineEnd);
  if (rest < lineEnd && text.charAt(rest) !== '#') return recoverText(slips, place, 'text-after-quote');
  findEscapeSlips(slips, start, close);
  return closingLine + 1;
}

/** The offset of the quote that closes the one at `start`, or -1. */
export function findClosingQuote(text: string, start: number, limit: number): number {
  const quote = text.charAt(start);
  for (let position = start + 1; position < limit; position++) {
    const sign = text.charAt(position);
    if (sign === '\\' && quote === '"') position++;
    else if (sign !== quote) continue;
    else if (quote === "'" && text.charAt(position + 1) === quote) position++;
    else return position;
  }
  return -1;
}

/** Reports the backslashes between two double quotes that mean nothing, and reads them as they are written. */
export function findEscapeSlips(slips: Slips, start: number, close: number): void {
  const { text } = slips;
  if (text.charAt(start) !== '"') return;
  let isFaulty = false;
  for (let position = start + 1; position < close; position++) {
    if (text.charAt(position) !== '\\') continue;
    if (isEscape(text, position, close)) position++;
    else {
      const span = { start: position, end: Math.min(position + 2, close) };
      const edit = { span: { start: position, end: position }, text: '\\' };
      const fix = { title: 'Write the backslash twice', edits: [edit] };
      slips.reportOnce('escape-unknown', span, { escape: text.slice(span.start, span.end) }, [fix]);
      isFaulty = true;
    }
  }
  if (isFaulty) keepQuoted(slips, { start, end: close + 1 }, close);
}

/** Reads what follows a quote as its text although the quote is not closed, or not closed well. */
export function keepQuoted(slips: Slips, span: Span, valueEnd: number): void {
  const style: ScalarStyle = slips.text.charAt(span.start) === '"' ? 'double' : 'single';
  const written = { style, valueStart: span.start + 1, valueEnd, indent: -1, chomping: 'clip' } as const;
  slips.keepScalar({
    kind: 'scalar',
    start: span.start,
    end: span.end,
    ...written,
    value: decodeScalar(slips.text, written),
  });
}

function reportOpenQuote(slips: Slips, { lines, index, start }: ValuePlace, last: number, limit: number): number {
  const { text } = slips;
  const quote = text.charAt(start);
  const end = trimBlanks(text, start + 1, limit);
  const firstEnd = Math.min(end, trimBlanks(text, start + 1, lines[index]?.end ?? end));
  const fix = { title: `Add ${quote} at the end`, edits: [{ span: { start: end, end }, text: quote }] };
  slips.report('quote-not-closed', { start, end: firstEnd }, { quote }, [fix]);
  keepQuoted(slips, { start, end }, end);
  return last + 1;
}

/** The last line that may go on with a quoted text: indented further than its key, and not looking like a key. */
function findLastLine(text: string, { lines, index, start, column }: ValuePlace): number {
  let last = index;
  for (let next = index + 1; next < lines.length && next - index < MAX_LINES; next++) {
    const line = lines[next];
    if (line === undefined) break;
    if (skipBlanks(text, line.start, line.end) === line.end) continue;
    if (line.column <= column) break;
    last = next;
  }
  if (findClosingQuote(text, start, lines[last]?.end ?? start) !== -1) return last;
  for (let next = index + 1; next <= last; next++) {
    const line = lines[next];
    if (line !== undefined && !isSilent(text, line) && readShape(text, line).key !== undefined) return next - 1;
  }
  return last;
}

/** No text in quotes that people write is longer. */
const MAX_LINES = 200;
