import type { Line } from './read-lines.ts';
import { isSilent, readShape } from './read-lines.ts';

/** The first place that is nested deeper than `most`, by brackets or by dashes and indentation; nothing where there is none. */
export function findDeepNesting(text: string, lines: readonly Line[], most: number): number | undefined {
  return findDeepBracket(text, most) ?? findDeepLine(text, lines, most);
}

/** Brackets inside quotes count too: nobody writes that many. One that closes nothing does not. */
function findDeepBracket(text: string, most: number): number | undefined {
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (open.at(-1) === sign) open.pop();
    if (open.length > most) return index;
  }
  return undefined;
}

function findDeepLine(text: string, lines: readonly Line[], most: number): number | undefined {
  const columns: number[] = [];
  for (const line of lines) {
    if (isSilent(text, line)) continue;
    const { dashes, column, first } = readShape(text, line);
    while ((columns.at(-1) ?? -1) >= line.column) columns.pop();
    if (columns.length + dashes.length >= most) return first;
    columns.push(...dashes, column);
  }
  return undefined;
}
