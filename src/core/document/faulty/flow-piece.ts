import { findLostHash } from '../lost-hash.ts';
import { trimBlanks } from './read-lines.ts';

/** A stretch without quotes between brackets: up to a comma, a closing bracket, a comment or the end of the line. */
export interface FlowPiece {
  readonly end: number;
  /** The first colon that ends a key, or -1. */
  readonly colon: number;
  /** Whether braces or brackets stand in its text. */
  readonly hasBraces: boolean;
  /** Where a `#` begins that was meant as text, or -1. */
  readonly hash: number;
}

/** Reads the stretch that begins at `start`. */
export function readFlowPiece(text: string, start: number, limit: number): FlowPiece {
  let position = start;
  let colon = -1;
  let hash = -1;
  let hasBraces = false;
  while (position < limit) {
    const sign = text.charAt(position);
    if (ENDS.has(sign)) break;
    if (sign === '{' || sign === '[') {
      if (colon !== -1 && text.slice(colon + 1, position).trim() === '' && !text.startsWith('{{', position)) break;
      hasBraces = true;
      position = skipBraces(text, position, limit);
      continue;
    }
    if (sign === ':' && colon === -1 && isKeyEnd(text, position, limit)) colon = position;
    if (sign === '#' && hash === -1 && position > start && isBlank(text.charAt(position - 1))) {
      if (findLostHash(text, position - 1) === undefined) break;
      hash = position;
    }
    position++;
  }
  return { end: trimBlanks(text, start, position), colon, hasBraces, hash };
}

/** Whether the colon at `position` ends a key between brackets. */
export function isKeyEnd(text: string, position: number, limit: number): boolean {
  return position + 1 >= limit || /[\s,[\]{}]/.test(text.charAt(position + 1));
}

/** Behind `{{…}}` or `[…]` on one line; behind the brace and the words right after it where it is not closed. */
function skipBraces(text: string, start: number, limit: number): number {
  const open = text.startsWith('{{', start) ? '{{' : text.charAt(start);
  const close = open === '{{' ? '}}' : open === '{' ? '}' : ']';
  const lineEnd = findBreak(text, start, Math.min(limit, start + FAR));
  const found = text.slice(start, lineEnd).indexOf(close);
  if (found !== -1) return start + found + close.length;
  let position = start + open.length;
  while (position < lineEnd && /[\w.#/>^ -]/.test(text.charAt(position))) position++;
  return position;
}

function findBreak(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && text.charAt(position) !== '\n' && text.charAt(position) !== '\r') position++;
  return position;
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t';
}

/** No placeholder is longer. */
const FAR = 500;

const ENDS = new Set([',', ']', '}', '\n', '\r']);
