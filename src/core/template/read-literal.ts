import { isDigit, isSpace } from './characters.ts';
import { stop, type Cursor } from './cursor.ts';
import type { Literal, Path } from './template-tree.ts';

const backslash = 0x5c;
const minus = 0x2d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const numberPattern = /-?[0-9]+(?:\.[0-9]+)?/y;
const valuePattern = /(?:true|false|null|undefined|-?[0-9]+(?:\.[0-9]+)?)(?=[~}\s)])/y;
const keywords = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
]);

/** Reads words in quotes where the cursor is; double braces cannot stand in them, so that a forgotten quote stays here. */
export function readString(cursor: Cursor): Literal | undefined {
  const { text, at: start } = cursor;
  const quote = text.charCodeAt(start);
  let escaped = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (at - 1 > start && text.charCodeAt(at - 1) === backslash) {
        escaped = true;
        continue;
      }
      cursor.at = at + 1;
      return { kind: 'literal', value: readWords(text, start, at, escaped), start, end: at + 1 };
    }
    if ((code === openBrace || code === closeBrace) && text.charCodeAt(at + 1) === code) break;
  }
  stop(cursor, 'template-string-unclosed', { start, end: start + 1 }, { quote: text.charAt(start) });
  return undefined;
}

/** Reads a number where the cursor is, or undefined where the characters make a name. */
export function readNumber(cursor: Cursor): Literal | undefined {
  const { text, at: start } = cursor;
  const code = text.charCodeAt(start);
  if (!isDigit(code) && code !== minus) return undefined;
  numberPattern.lastIndex = start;
  const written = numberPattern.exec(text)?.[0];
  if (written === undefined || !canFollowLiteral(text, start + written.length)) return undefined;
  cursor.at = start + written.length;
  return { kind: 'literal', value: Number(written), start, end: cursor.at };
}

/** The number or keyword at that offset, or nothing. */
export function findValue(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (!isDigit(code) && code !== minus && !canBeginKeyword(text.charAt(at))) return '';
  valuePattern.lastIndex = at;
  return valuePattern.exec(text)?.[0] ?? '';
}

/** The value that a path spells, such as `true`, or the path itself. */
export function toLiteral(path: Path, text: string): Literal | Path {
  if (path.parts.length !== 1 || !canBeginKeyword(path.text)) return path;
  const value = keywords.get(path.text);
  if (value === undefined || !canFollowLiteral(text, path.end)) return path;
  return { kind: 'literal', value, start: path.start, end: path.end };
}

function readWords(text: string, start: number, end: number, escaped: boolean): string {
  const words = text.slice(start + 1, end);
  const quote = text.charAt(start);
  return escaped ? words.replaceAll(`\\${quote}`, quote) : words;
}

function canFollowLiteral(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '~' || character === '}' || character === ')' || isSpace(text.charCodeAt(at));
}

function canBeginKeyword(text: string): boolean {
  return text.startsWith('t') || text.startsWith('f') || text.startsWith('n') || text.startsWith('u');
}
