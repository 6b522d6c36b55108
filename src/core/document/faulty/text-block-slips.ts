import type { Line } from './read-lines.ts';
import { readShape, skipBlanks } from './read-lines.ts';
import type { Slips } from './slips.ts';
import type { ValuePlace } from './value-place.ts';

/** Skips the lines of a text block; reports one that stands further left than the first. Returns the index of the line after it. */
export function skipTextBlock(slips: Slips, { lines, index, start, column }: ValuePlace): number {
  const { text } = slips;
  const digit = /[1-9]/.exec(text.slice(start, start + 3))?.[0];
  let indent = digit === undefined ? undefined : column + Number(digit);
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined) break;
    if (skipBlanks(text, line.start, line.end) === line.end) continue;
    if (line.column <= column && !(indent !== undefined && isWords(text, line))) break;
    indent ??= line.column;
    if (line.column < indent) alignLine(slips, line, indent);
  }
  return next;
}

/** Several words without a key or a dash: they can only belong to the text above them. */
function isWords(text: string, line: Line): boolean {
  const { key, dashes } = readShape(text, line);
  return line.column > 0 && key === undefined && dashes.length === 0 && WORDS.test(text.slice(line.start, line.end));
}

const WORDS = /^ *[\p{L}\p{N}(][^\s:]*[ \t]+[^\s#]/u;

/** The line is read as if it stood where the first one does. */
function alignLine(slips: Slips, line: Line, indent: number): void {
  slips.reportOnce('indentation-uneven', { start: line.start + line.column, end: line.end }, {});
  slips.patch(line.start, line.start, ' '.repeat(indent - line.column));
}
