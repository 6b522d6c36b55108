import { createProblem } from '../base/problem.ts';
import { skipSpace } from './characters.ts';
import { deepestNesting, findOperator, isStopped, stop, stopAtCharacter, type Cursor } from './cursor.ts';
import { readNumber, readString, toLiteral } from './read-literal.ts';
import { readPath } from './read-path.ts';
import type { Expression, HelperCall, Literal, NamedArgument, Path } from './template-tree.ts';

/** What stands between two braces: the first word, and what follows it. */
export interface Words extends Arguments {
  readonly head: Path | Literal;
}

/** What follows a first word: values, then values given by name. */
interface Arguments {
  readonly args: readonly Expression[];
  readonly named: readonly NamedArgument[];
}

const doubleQuote = 0x22;
const singleQuote = 0x27;
const openParenthesis = 0x28;
const bar = 0x7c;
const closeBrace = 0x7d;
const nothing: Arguments = { args: [], named: [] };

/** Reads the first word and all that follows, up to what cannot belong to it; undefined where there is no first word. */
export function readWords(cursor: Cursor): Words | undefined {
  cursor.at = skipSpace(cursor.text, cursor.at);
  const head = readSimple(cursor);
  if (head === undefined) return undefined;
  const { args, named } = cursor.fault === undefined ? readArguments(cursor) : nothing;
  return { head, args, named };
}

/** The words that end before the tag does; a tag that nobody closed ends with its line. */
export function keepBefore(words: Words | undefined, end: number): Words | undefined {
  if (words === undefined || words.head.end > end) return undefined;
  const { head, args, named } = words;
  if ((args.at(-1)?.end ?? 0) <= end && (named.at(-1)?.end ?? 0) <= end) return words;
  return { head, args: args.filter((value) => value.end <= end), named: named.filter((value) => value.end <= end) };
}

/** Reads the values where the cursor is, up to what cannot be one. */
export function readArguments(cursor: Cursor): Arguments {
  cursor.at = skipSpace(cursor.text, cursor.at);
  if (isAfterArguments(cursor)) return nothing;
  const args: Expression[] = [];
  const named: NamedArgument[] = [];
  while (!isStopped(cursor) && !isAfterArguments(cursor)) {
    const start = cursor.at;
    const value = readValue(cursor);
    if (value === undefined) break;
    if (value.kind === 'path' && isName(value) && !isStopped(cursor)) {
      if (stopAtBlockNames(cursor, value)) break;
      const entry = readNamed(cursor, value);
      if (entry !== undefined) {
        named.push(entry);
        cursor.at = skipSpace(cursor.text, cursor.at);
        continue;
      }
    }
    if (named.length > 0) stopAtLateValue(cursor, start);
    args.push(value);
    cursor.at = skipSpace(cursor.text, cursor.at);
  }
  if (named.length > 1) noteRepeated(cursor, named);
  return { args, named };
}

function stopAtLateValue(cursor: Cursor, start: number): void {
  const span = { start, end: cursor.at };
  stop(cursor, 'template-argument-order', span, { written: cursor.text.slice(span.start, span.end) });
}

function noteRepeated(cursor: Cursor, named: readonly NamedArgument[]): void {
  const seen = new Set<string>();
  for (const { name } of named) {
    const span = { start: name.start, end: name.end };
    if (seen.has(name.name)) cursor.notes.push(createProblem('template-argument-repeated', span, { name: name.name }));
    seen.add(name.name);
  }
}

function readValue(cursor: Cursor): Expression | undefined {
  return cursor.text.charCodeAt(cursor.at) === openParenthesis ? readParentheses(cursor) : readSimple(cursor);
}

function readSimple(cursor: Cursor): Path | Literal | undefined {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === doubleQuote || code === singleQuote) return readString(cursor);
  const number = readNumber(cursor);
  if (number !== undefined) return number;
  const path = readPath(cursor);
  return path === undefined ? undefined : toLiteral(path, cursor.text);
}

function readParentheses(cursor: Cursor): HelperCall | undefined {
  const { text, at: start } = cursor;
  const span = { start, end: start + 1 };
  if (cursor.depth >= deepestNesting) {
    stop(cursor, 'template-too-deep', span, { most: deepestNesting });
    return undefined;
  }
  cursor.depth += 1;
  cursor.at += 1;
  const words = readWords(cursor);
  cursor.depth -= 1;
  if (words === undefined) return undefined;
  if (cursor.fault === undefined) closeParentheses(cursor, span);
  const { head, args, named } = words;
  const name = { name: text.slice(head.start, head.end), start: head.start, end: head.end };
  if (head.kind === 'literal') noteLiteral(cursor, head);
  return { kind: 'call', name, args, named, start, end: cursor.at };
}

function closeParentheses(cursor: Cursor, open: { readonly start: number; readonly end: number }): void {
  const character = cursor.text.charAt(cursor.at);
  if (character === ')') cursor.at += 1;
  else if (character === '}' || character === '~') stop(cursor, 'template-parenthesis-unclosed', open, {});
}

/** Notes that a value stands where a name is needed. */
export function noteLiteral(cursor: Cursor, literal: Literal): void {
  const span = { start: literal.start, end: literal.end };
  cursor.notes.push(
    createProblem('template-literal-alone', span, { written: cursor.text.slice(span.start, span.end) }),
  );
}

function readNamed(cursor: Cursor, path: Path): NamedArgument | undefined {
  const { text } = cursor;
  const equals = skipSpace(text, cursor.at);
  if (text.charAt(equals) !== '=') return undefined;
  cursor.at = skipSpace(text, equals + 1);
  if (isAfterArguments(cursor)) {
    const span = { start: path.start, end: equals + 1 };
    stop(cursor, 'template-name-unfinished', span, { written: text.slice(span.start, span.end) });
    return undefined;
  }
  const value = readValue(cursor);
  if (value === undefined) return undefined;
  const name = { name: path.text, start: path.start, end: path.end };
  return { name, value, start: path.start, end: cursor.at };
}

function isName(path: Path): boolean {
  return path.parts.length === 1 && path.parts[0]?.name === path.text;
}

function isAfterArguments(cursor: Cursor): boolean {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code !== bar) return code === closeBrace || at === text.length || '~){'.includes(text.charAt(at));
  if (findOperator(text, at) === '') stop(cursor, 'template-filter', { start: at, end: at + 1 }, {});
  else stopAtCharacter(cursor);
  return true;
}

function stopAtBlockNames(cursor: Cursor, path: Path): boolean {
  if (path.text !== 'as') return false;
  const { text } = cursor;
  const open = skipSpace(text, cursor.at);
  if (open === cursor.at || text.charCodeAt(open) !== bar) return false;
  const length = text.slice(open + 1, open + 200).search(/[|}\r\n]/);
  const close = open + 1 + Math.max(length, 0);
  const end = text.charCodeAt(close) === bar ? close + 1 : close;
  cursor.at = end;
  stop(cursor, 'template-block-names', { start: path.start, end }, {});
  return true;
}
