import type { Block } from '../../core/document/block.ts';
import type { Format } from '../../core/document/document.ts';

/**
 * The text of a key of an entry, found in the way in which nearly everybody writes it, without reading the whole entry: `none` where the
 * entry has no such key, and undefined where only a reader can tell.
 */
export function readBlockText({ text }: Block, key: string, format: Format): BlockText | undefined {
  return format === 'yaml' ? readYaml(text, key) : readJson(text, key);
}

/** A text as it was found, or that there is none. */
export type BlockText = { readonly text: string } | 'none';

function readYaml(text: string, key: string): BlockText | undefined {
  const column = FIRST_KEY.exec(text)?.[0].length;
  if (column === undefined) return text.includes(key) ? undefined : 'none';
  const first = text.startsWith(`${key}:`, column) ? column : text.indexOf(`\n${' '.repeat(column)}${key}:`);
  if (first === -1) return text.includes(key) ? undefined : 'none';
  const start = text.indexOf(':', first) + 1;
  const lineEnd = findLineEnd(text, start);
  const [, plain, single, double] = SIMPLE.exec(text.slice(start, lineEnd)) ?? [];
  const found = plain ?? single ?? double;
  return found === undefined || goesOn(text, lineEnd, column) ? undefined : { text: found };
}

/** An item of a list that begins with a key. */
const FIRST_KEY = /^ *- +(?=[a-z])/;
/** Words, or words in quotes without anything that means something else there. */
const SIMPLE = /^ +(?:([\p{L}\p{N}(](?:[^:#\r\n]*[^:#\s])?)|'([^'\r\n]+)'|"([^"\\\r\n]+)") *$/u;

function findLineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end === -1 ? text.length : from + end;
}

/** Whether the next line that says something stands further in, so that it may belong to the value. */
function goesOn(text: string, from: number, column: number): boolean {
  const rest = /^\s*?[\r\n]( *)(?=[^\s])/.exec(text.slice(from));
  return rest !== null && (rest[1]?.length ?? 0) > column;
}

function readJson(text: string, key: string): BlockText | undefined {
  const [first, ...others] = text.matchAll(new RegExp(`"${key}"\\s*:\\s*("[^"\\\\]*")?`, 'g'));
  if (first === undefined) return 'none';
  const [, written] = first;
  return written === undefined || others.length > 0 ? undefined : { text: written.slice(1, -1) };
}
