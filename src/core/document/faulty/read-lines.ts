import { findColon } from '../yaml-lines.ts';
import type { Span } from '../../base/span.ts';

/** A line without its break; `column` is that of the first sign that is not a space. */
export interface Line extends Span {
  readonly column: number;
}

/** What a line that is no continuation holds: its dashes, a key and where its value begins. */
export interface LineShape {
  /** The columns of the dashes at its start. */
  readonly dashes: readonly number[];
  /** Where the key or the value begins, behind the dashes. */
  readonly first: number;
  readonly column: number;
  readonly key: Span | undefined;
  /** Where the value begins; the end of the line where there is none. */
  readonly value: number;
}

/** The lines of a text, cut at all breaks that YAML knows. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { index: start, 0: found } of text.matchAll(LINE)) {
    if (start === text.length) break;
    const end = start + found.length;
    let first = start;
    while (first < end && text.charCodeAt(first) === SPACE) first++;
    lines.push({ start, end, column: first - start });
  }
  return lines;
}

/** The index of the line, from the line `from` on, that holds an offset. */
export function findLine(lines: readonly Line[], from: number, offset: number): number {
  let index = from;
  while (index < lines.length - 1 && (lines[index]?.end ?? offset) < offset) index++;
  return index;
}

/** Whether a line says nothing: it is empty or a comment. */
export function isSilent(text: string, line: Line): boolean {
  const rest = skipBlanks(text, line.start, line.end);
  return rest === line.end || text.charCodeAt(rest) === HASH;
}

/** What a line holds by its signs alone. */
export function readShape(text: string, line: Line): LineShape {
  const dashes: number[] = [];
  let first = line.start + line.column;
  while (text.charCodeAt(first) === DASH && isBlankOrEnd(text, first + 1, line.end)) {
    dashes.push(first - line.start);
    first = skipBlanks(text, first + 1, line.end);
  }
  const column = first - line.start;
  const colon = first < line.end ? findColon(text, first, line.end) : -1;
  if (colon === -1) return { dashes, first, column, key: undefined, value: first };
  const end = first + text.slice(first, colon).trimEnd().length;
  return { dashes, first, column, key: { start: first, end }, value: skipBlanks(text, colon + 1, line.end) };
}

/** The offset of the first sign from `start` on that is neither space nor tab, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && isBlank(text.charCodeAt(position))) position++;
  return position;
}

/** The offset behind the last sign before `end` that is neither space nor tab, or `start`. */
export function trimBlanks(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && isBlank(text.charCodeAt(position - 1))) position--;
  return position;
}

const LINE = /(?<=^|\r\n|\n|\r(?!\n))[^\r\n]*/g;
const SPACE = 32;
const DASH = 45;
const HASH = 35;

function isBlank(code: number): boolean {
  return code === SPACE || code === 9;
}

function isBlankOrEnd(text: string, position: number, end: number): boolean {
  return position >= end || isBlank(text.charCodeAt(position));
}
