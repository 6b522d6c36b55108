import type { Span } from '../../base/span.ts';
import { HOLE } from '../prose.ts';

/** Whether a word is part of something that nobody spells: an address, a path, a handle, a placeholder, code, or letters on a value. */
export function isOutsideProse(text: string, { start, end }: Span): boolean {
  if (BEFORE.includes(text.charAt(start - 1)) && start > 0) return true;
  if (AFTER.includes(text.charAt(end)) && end < text.length) return true;
  return ADDRESS.test(text.slice(startOfChunk(text, start), endOfChunk(text, end)));
}

const BEFORE = `@#$%&_\\[{<\`~=${HOLE}`;
const AFTER = `@_\\]}>%\`=${HOLE}`;
const ADDRESS = new RegExp(String.raw`@|:\/\/|^\/|\\|_|[\p{L}\d${HOLE}]\.[\p{L}\d${HOLE}]`, 'u');

/** Longer ones without a space are not read by anybody. */
const FARTHEST = 200;

function startOfChunk(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < FARTHEST && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function endOfChunk(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < FARTHEST && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}
