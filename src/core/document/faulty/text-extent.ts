import { findLostHash } from '../lost-hash.ts';
import type { Line } from './read-lines.ts';
import { isSilent, readShape, skipBlanks, trimBlanks } from './read-lines.ts';

/** A text without quotes: where it ends, the first line after it, and whether YAML would cut or bend it. */
export interface TextExtent {
  readonly end: number;
  readonly next: number;
  /** The end of the text on its first line. */
  readonly firstEnd: number;
  readonly fault: 'none' | 'colon' | 'hash';
}

/** Finds how far a text without quotes goes that begins at `start` in the line `index`; lines right of `column` go on with it. */
export function findTextExtent(
  text: string,
  lines: readonly Line[],
  index: number,
  start: number,
  column: number,
): TextExtent {
  const line = lines[index] ?? { start, end: start, column };
  const first = readTextLine(text, start, line.end);
  let { end } = first;
  let fault: TextExtent['fault'] = first.fault;
  let next = index + 1;
  for (; !first.hasComment && next < lines.length; next++) {
    const follower = lines[next];
    if (follower === undefined || !goesOn(text, follower, column)) break;
    if (follower.column + follower.start === follower.end) continue;
    const more = readTextLine(text, follower.start + follower.column, follower.end);
    if (fault === 'none') fault = first.hasHash ? 'hash' : more.fault;
    end = more.end;
    if (more.hasComment) {
      next++;
      break;
    }
  }
  return { end, next, firstEnd: first.end, fault };
}

interface TextLine {
  readonly end: number;
  readonly fault: 'none' | 'colon';
  readonly hasHash: boolean;
  readonly hasComment: boolean;
}

function readTextLine(text: string, start: number, lineEnd: number): TextLine {
  const written = text.slice(start, lineEnd);
  const hash = HASH.exec(written);
  const beforeHash = hash === null ? lineEnd : start + hash.index;
  const lost = hash === null ? undefined : findLostHash(text, beforeHash);
  const end = lost?.end ?? trimBlanks(text, start, beforeHash);
  const fault = COLON.test(text.slice(start, end)) ? 'colon' : 'none';
  return { end, fault, hasHash: lost !== undefined, hasComment: hash !== null && lost === undefined };
}

/** A line goes on with a text where it is indented further and does not look like a key that lost its place. */
function goesOn(text: string, line: Line, column: number): boolean {
  if (skipBlanks(text, line.start, line.end) === line.end) return true;
  if (line.column <= column || isSilent(text, line)) return false;
  const { key } = readShape(text, line);
  return key === undefined || !KEY.test(text.slice(key.start, key.end));
}

const HASH = /[ \t]#/;
const COLON = /:(?:[ \t]|$)/;
const KEY = /^["']?[a-z][\w.-]*["']?$/;
