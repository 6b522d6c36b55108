import type { Fix } from '../base/fix.ts';
import { createProblem, type Problem } from '../base/problem.ts';
import { skipSpace, skipSpaceBack } from './characters.ts';
import { stop, stopAtCharacter, type Cursor } from './cursor.ts';

/** How a tag was opened: where, with how many braces, and where its first word ends if nothing may follow that. */
export interface Opening {
  readonly start: number;
  readonly braces: 2 | 3;
  readonly wordEnd?: number | undefined;
}

/** Whether the cursor is at the braces that close a tag. */
export function isAtClose({ text, at }: Cursor): boolean {
  return text.startsWith('}}', text.charAt(at) === '~' ? at + 1 : at);
}

/** Ends the tag where the cursor is and gives the offset after it; a fault is kept in the cursor and ends the tag on its line. */
export function closeTag(cursor: Cursor, opening: Opening): number {
  cursor.at = skipSpace(cursor.text, cursor.at);
  if (cursor.fault === undefined) {
    const end = findProperEnd(cursor, opening);
    if (end !== undefined) return end;
  }
  const { text } = cursor;
  const close = findClose(text, cursor.at);
  if (!text.startsWith('}}', close)) return leaveOpen(cursor, opening, close);
  if (text.charAt(cursor.at) === ')') {
    stop(cursor, 'template-parenthesis-unopened', { start: cursor.at, end: cursor.at + 1 }, {});
  } else if (cursor.fault === undefined) stopAtCharacter(cursor);
  addStringFix(cursor, close);
  return text.charAt(close + 2) === '}' && opening.braces === 3 ? close + 3 : close + 2;
}

/** The first offset from `at` on where the tag ends for lack of anything better: at `}}`, at `{{`, or with its line. */
export function findClose(text: string, at: number): number {
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') return at;
    if ((character === '}' || character === '{') && text.charAt(at + 1) === character) return at;
  }
  return at;
}

function findProperEnd(cursor: Cursor, { start, braces }: Opening): number | undefined {
  const { text, at } = cursor;
  const third = text.charAt(at) === '}' ? text.startsWith('}}', at + 1) || text.startsWith('~}}', at + 1) : false;
  if (third) {
    const end = text.indexOf('}}', at + 1) + 2;
    return braces === 3 ? end : endUneven(cursor, start, end);
  }
  if (!isAtClose(cursor)) return undefined;
  const end = text.indexOf('}}', at) + 2;
  return braces === 2 ? end : endUneven(cursor, start, end);
}

function endUneven(cursor: Cursor, start: number, end: number): number {
  const better = `{{${cursor.text
    .slice(start, cursor.at)
    .replace(/^[{~]+/, '')
    .trim()}}}`;
  const fix = { title: `Write ${better}`, edits: [{ span: { start, end }, text: better }] };
  cursor.notes.push(createProblem('template-braces-uneven', { start, end }, { better }, [fix]));
  return end;
}

function leaveOpen(cursor: Cursor, { start, wordEnd }: Opening, stopped: number): number {
  const { text, fault } = cursor;
  if (fault?.code === 'template-string-unclosed') {
    const end = skipSpaceBack(text, cursor.at, stopped);
    cursor.fault = { ...fault, fixes: [insert(`${text.charAt(fault.span.start)}}}`, end)] };
    return end;
  }
  const line = text.slice(start, cursor.at).search(/[\r\n]/);
  const limit = wordEnd ?? (line < 0 ? cursor.at : start + line);
  let end = Math.max(skipSpaceBack(text, start, limit), start + 2);
  const isHalfClosed = text.charAt(end) === '}';
  const fix = isHalfClosed ? insert('}', end + 1) : insert('}}', end);
  const written = text.slice(start, end);
  if (isHalfClosed) end += 1;
  cursor.fault = createProblem('template-tag-unclosed', { start, end }, { written }, [fix]);
  return end;
}

function addStringFix(cursor: Cursor, close: number): void {
  const { fault, text } = cursor;
  if (fault?.code !== 'template-string-unclosed') return;
  const end = skipSpaceBack(text, fault.span.end, close);
  const withFix: Problem = { ...fault, fixes: [insert(text.charAt(fault.span.start), end)] };
  cursor.fault = withFix;
}

function insert(text: string, at: number): Fix {
  return { title: `Add ${text}`, edits: [{ span: { start: at, end: at }, text }] };
}
