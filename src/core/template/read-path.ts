import { createProblem } from '../base/problem.ts';
import { canFollowName, isNameCharacter } from './characters.ts';
import { stop, stopAtCharacter, type Cursor } from './cursor.ts';
import { findValue } from './read-literal.ts';
import type { Name, Path } from './template-tree.ts';

const at = 0x40;
const dot = 0x2e;
const slash = 0x2f;
const openBracket = 0x5b;

/** Reads a path where the cursor is; with a fault, what could be read of it, or undefined where no path begins. */
export function readPath(cursor: Cursor): Path | undefined {
  const start = cursor.at;
  const data = cursor.text.charCodeAt(start) === at;
  if (data) cursor.at += 1;
  const parts: Name[] = [];
  let up = 0;
  let joinedBySlash = false;
  for (;;) {
    const segment = readSegment(cursor, start, parts);
    if (segment === '..') up += 1;
    if (cursor.fault !== undefined) break;
    const separator = readSeparator(cursor, start, parts);
    if (separator === undefined) break;
    if (separator === '/' && (parts.length > 0 || segment === 'this')) joinedBySlash = true;
  }
  if (cursor.at === start) return undefined;
  const end = cursor.at;
  const path: Path = { kind: 'path', text: cursor.text.slice(start, end), data, up, parts, start, end };
  if (joinedBySlash && cursor.fault === undefined) noteSlash(cursor, path);
  return path;
}

function readSegment(cursor: Cursor, start: number, parts: Name[]): string | undefined {
  const { text } = cursor;
  const code = text.charCodeAt(cursor.at);
  if (isNameCharacter(code)) return readName(cursor, start, parts);
  if (code === dot) return readDots(cursor, start, parts);
  if (code === openBracket) return readBrackets(cursor, parts);
  stopAtCharacter(cursor);
  return undefined;
}

function readName(cursor: Cursor, start: number, parts: Name[]): string | undefined {
  const { text } = cursor;
  const begin = cursor.at;
  let end = begin + 1;
  while (isNameCharacter(text.charCodeAt(end))) end += 1;
  cursor.at = end;
  const name = text.slice(begin, end);
  if (begin > start && findValue(text, begin) !== '') noteValue(cursor, begin, end);
  if (end < text.length && !canFollowName(text.charCodeAt(end))) stopAtCharacter(cursor);
  if (name !== 'this') parts.push({ name, start: begin, end });
  else if (parts.length > 0) stopAtWrongName(cursor, start);
  return name;
}

function readDots(cursor: Cursor, start: number, parts: readonly Name[]): string | undefined {
  const { text } = cursor;
  const dots = text.startsWith('..', cursor.at) ? '..' : '.';
  const next = text.charCodeAt(cursor.at + dots.length);
  if (dots === '.' && cursor.at === start && isNameCharacter(next)) {
    stopAtCharacter(cursor);
    return undefined;
  }
  cursor.at += dots.length;
  if (cursor.at < text.length && (!canFollowName(next) || next === dot)) stopAtWrongName(cursor, start);
  if (parts.length > 0) stopAtWrongName(cursor, start);
  return dots;
}

function readBrackets(cursor: Cursor, parts: Name[]): string | undefined {
  const { text } = cursor;
  const begin = cursor.at;
  const length = text.slice(begin).search(/\]|\}\}|\{\{|[\r\n]/);
  if (length < 0 || text[begin + length] !== ']') {
    stopAtCharacter(cursor);
    return undefined;
  }
  cursor.at = begin + length + 1;
  const written = text.slice(begin, cursor.at);
  cursor.notes.push(createProblem('template-name-brackets', { start: begin, end: cursor.at }, { written }));
  parts.push({ name: written.slice(1, -1), start: begin + 1, end: cursor.at - 1 });
  return undefined;
}

function readSeparator(cursor: Cursor, start: number, parts: Name[]): '.' | '/' | undefined {
  const { text } = cursor;
  const code = text.charCodeAt(cursor.at);
  if (code !== dot && code !== slash) return undefined;
  cursor.at += 1;
  const next = text.charCodeAt(cursor.at);
  if (isNameCharacter(next) || next === openBracket) return code === dot ? '.' : '/';
  if (code === slash && next === dot) return '/';
  parts.push({ name: '', start: cursor.at, end: cursor.at });
  const span = { start, end: cursor.at };
  stop(cursor, 'template-name-unfinished', span, { written: text.slice(start, cursor.at) });
  return undefined;
}

function stopAtWrongName(cursor: Cursor, start: number): void {
  const span = { start, end: cursor.at };
  stop(cursor, 'template-name-wrong', span, { written: cursor.text.slice(start, cursor.at) });
}

function noteValue(cursor: Cursor, start: number, end: number): void {
  const written = cursor.text.slice(start, end);
  cursor.notes.push(createProblem('template-name-value', { start, end }, { written }));
}

function noteSlash(cursor: Cursor, path: Path): void {
  const first = path.parts[0]?.start ?? path.end;
  const before = cursor.text.slice(path.start, first).replace(/this\/$/, 'this.');
  const better = before + path.parts.map((part) => part.name).join('.');
  const span = { start: path.start, end: path.end };
  const fix = { title: `Write ${better}`, edits: [{ span, text: better }] };
  cursor.notes.push(createProblem('template-name-slash', span, { better }, [fix]));
}
