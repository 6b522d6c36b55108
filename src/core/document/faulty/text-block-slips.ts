import type { Line } from './read-lines.ts';
import { readShape, skipBlanks } from './read-lines.ts';
import type { Slips } from './slips.ts';
import type { ValuePlace } from './value-place.ts';

/** Skips the lines of a text block; reports those that stand further left than its first. Returns the index of the line after it. */
export function skipTextBlock(slips: Slips, { lines, index, start, column }: ValuePlace): number {
  const { text } = slips;
  const digit = /[1-9]/.exec(text.slice(start, start + 3))?.[0];
  const uneven: Line[] = [];
  let indent = digit === undefined ? undefined : column + Number(digit);
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined) break;
    if (skipBlanks(text, line.start, line.end) === line.end) continue;
    if (line.column <= column && !isText(text, line, indent === undefined ? ANYTHING : SEVERAL_WORDS)) break;
    indent ??= line.column > column ? line.column : column + 2;
    if (line.column < indent) uneven.push(line);
  }
  alignLines(slips, uneven, indent ?? 0);
  return next;
}

/** Words without a key or a dash can only belong to the text above them; one word alone may be a key that is being typed. */
function isText(text: string, line: Line, words: RegExp): boolean {
  const { key, dashes } = readShape(text, line);
  return line.column > 0 && key === undefined && dashes.length === 0 && words.test(text.slice(line.start, line.end));
}

const ANYTHING = /^ *[\p{L}\p{N}({]/u;
const SEVERAL_WORDS = /^ *[\p{L}\p{N}(][^\s:]*[ \t]+[^\s#]/u;

/** The lines are read as if they stood where the first one does, or should. */
function alignLines(slips: Slips, uneven: readonly Line[], indent: number): void {
  const [first] = uneven;
  if (first === undefined) return;
  const edits = uneven.map(({ start, column }) => ({ span: { start, end: start }, text: ' '.repeat(indent - column) }));
  const span = { start: first.start + first.column, end: first.end };
  slips.reportOnce('indentation-uneven', span, {}, [{ title: 'Line it up', edits }]);
  for (const edit of edits) slips.patch(edit.span.start, edit.span.end, edit.text);
}
