import { FlowScanner } from './flow-scanner.ts';
import type { Line } from './read-lines.ts';
import { findLine, skipBlanks, trimBlanks } from './read-lines.ts';
import { recoverSpecial } from './recover-text.ts';
import { Slips } from './slips.ts';
import type { ValuePlace } from './value-place.ts';

/** Looks for slips in a value that begins with `[` or `{`; returns the index of the line after it. */
export function findFlowSlips(slips: Slips, place: ValuePlace): number {
  const { text } = slips;
  const { lines, index, start } = place;
  const last = findLastLine(text, place);
  const inner = new Slips(text);
  const end = new FlowScanner(inner, start, lines[last]?.end ?? start).scan();
  const closing = findLine(lines, index, end);
  const lineEnd = lines[closing]?.end ?? end;
  const rest = text.slice(skipBlanks(text, end, lineEnd), lineEnd);
  const isText = rest !== '' && !/^(?:#|[,\]}])/.test(rest);
  if (isText && closing === index) return recoverSpecial(slips, place);
  slips.absorb(inner);
  if (isText || rest.startsWith(',')) reportRest(slips, rest, lineEnd);
  else if (/^[\]}]/.test(rest)) reportRest(slips, rest, lineEnd);
  for (let at = index + 1; at <= closing; at++) indentBracket(slips, lines[at], place.column);
  return closing + 1;
}

/** What follows the last bracket on its line belongs to nothing. */
function reportRest(slips: Slips, rest: string, lineEnd: number): void {
  const start = lineEnd - rest.length;
  const span = { start, end: trimBlanks(slips.text, start, lineEnd) };
  const sign = rest.charAt(0);
  const first = { start, end: start + 1 };
  const fix = { title: `Delete ${sign}`, edits: [{ span: first, text: '' }] };
  if (sign === ',') slips.report('comma-too-many', first, {}, [fix]);
  else if (sign === ']' || sign === '}') slips.report('bracket-not-opened', first, { bracket: sign }, [fix]);
  else slips.report('unreadable-yaml', span, {});
  slips.blank(span);
}

/** A bracket may close its list at the column of the key or left of it in other formats; YAML wants it further right. */
function indentBracket(slips: Slips, line: Line | undefined, column: number): void {
  if (line === undefined || line.column > column || line.start + line.column === line.end) return;
  const start = line.start + line.column;
  const missing = ' '.repeat(column + 1 - line.column);
  const edit = { span: { start: line.start, end: line.start }, text: missing };
  const fix = { title: 'Indent the bracket', edits: [edit] };
  slips.reportOnce('bracket-indentation', { start, end: start + 1 }, { bracket: slips.text.charAt(start) }, [fix]);
  slips.patch(line.start, line.start, missing);
}

/** Lines indented further than the key go on with its value, and so does one that begins with a closing bracket. */
function findLastLine(text: string, { lines, index, column }: ValuePlace): number {
  let last = index;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined) break;
    const first = line.start + line.column;
    if (skipBlanks(text, first, line.end) === line.end) continue;
    if (line.column <= column && !/[\]}]/.test(text.charAt(first))) break;
    last = next;
  }
  return last;
}
