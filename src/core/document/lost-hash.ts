import type { Span } from '../base/span.ts';

/**
 * What YAML takes for a comment after a text that ends at `from`, where it looks like a part of the text: a `#` with no space behind it,
 * as in `order #12`. Nothing for a real comment (`# checked`).
 */
export function findLostHash(text: string, from: number): Span | undefined {
  HASH.lastIndex = from;
  const found = HASH.exec(text);
  if (found === null) return undefined;
  const start = from + found[0].indexOf('#');
  return { start, end: from + found[0].trimEnd().length };
}

const HASH = /[ \t]+#[^\s#][^\r\n]*/y;
