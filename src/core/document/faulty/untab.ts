import type { Span } from '../../base/span.ts';
import type { Patch } from './patched-text.ts';
import type { Line } from './read-lines.ts';
import { isSilent } from './read-lines.ts';

/** The indentations in which a tab stands where YAML wants spaces; tabs that belong to the words of a text block are left out. */
export function findTabIndentations(text: string, lines: readonly Line[]): Span[] {
  const found: Span[] = [];
  let textIndent = NOT_IN_TEXT;
  lines.forEach((line, index) => {
    const first = line.start + line.column;
    if (line.column >= textIndent || first === line.end) return;
    textIndent = NOT_IN_TEXT;
    const end = first + (BLANKS.exec(text.slice(first, line.end))?.[0].length ?? 0);
    if (end > first && end < line.end) found.push({ start: line.start, end });
    if (opensText(text.slice(line.start, line.end))) textIndent = findTextIndent(text, lines, index);
  });
  return found;
}

/** Writes each of these indentations with spaces, a tab reaching to the next multiple of `width`. */
export function replaceTabs(text: string, indentations: readonly Span[], width: number): Patch[] {
  return indentations.map(({ start, end }) => {
    let column = 0;
    for (const sign of text.slice(start, end))
      column = sign === '\t' ? (Math.floor(column / width) + 1) * width : column + 1;
    return { start, end, text: ' '.repeat(column) };
  });
}

const NOT_IN_TEXT = Infinity;
const BLANKS = /^[ \t]+/;

/** Whether a line ends with the `|` or `>` of a text block. */
function opensText(line: string): boolean {
  return /[:-][ \t]+[|>][-+0-9]{0,2}(?:[ \t]+#.*)?[ \t]*$/.test(line);
}

/** The spaces before the first line of a text block; a block whose text is indented with tabs is none. */
function findTextIndent(text: string, lines: readonly Line[], header: number): number {
  const own = lines[header]?.column ?? 0;
  for (let index = header + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.start + line.column < line.end && !isBlankLine(text, line))
      return line.column > own ? line.column : NOT_IN_TEXT;
  }
  return NOT_IN_TEXT;
}

function isBlankLine(text: string, line: Line): boolean {
  return isSilent(text, line) && text.slice(line.start, line.end).trim() === '';
}
