import type { Span } from '../../base/span.ts';
import type { PlacedSuppression } from '../../etiquette/suppression/apply-suppressions.ts';
import type { Suppression } from '../../etiquette/suppression/suppression.ts';
import type { Document } from '../../document/document.ts';
import type { FileState } from '../file-state.ts';

/** Where rules are switched off in a file, with offsets in the whole text. */
export function listSuppressions({ records, document }: FileState): readonly PlacedSuppression[] {
  const placed: PlacedSuppression[] = [];
  let open: PlacedSuppression[] = [];
  records.forEach(({ lint }, index) => {
    const by = document.starts[index] ?? 0;
    for (const suppression of lint.suppressions) {
      if (suppression.kind === 'to-here') open = closeAll(open, placed, suppression, suppression.span.start + by);
      else if (suppression.kind === 'from-here')
        open.push(place(suppression, by, { start: by + suppression.span.end, end: document.length }));
      else placed.push(place(suppression, by, findRange(suppression, document, index, by)));
    }
  });
  return [...placed, ...open];
}

function place({ rules, span, reason }: Suppression, by: number, range: Span): PlacedSuppression {
  return { rules: rules.map(({ id, ...own }) => ({ id, ...move(own, by) })), span: move(span, by), reason, range };
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** What was switched off and is switched on again here ends; without names, all of it. */
function closeAll(
  open: readonly PlacedSuppression[],
  placed: PlacedSuppression[],
  { rules }: Suppression,
  end: number,
): PlacedSuppression[] {
  const names = new Set(rules.map(({ id }) => id));
  return open.flatMap((one) => {
    const ending = one.rules.filter(({ id }) => names.size === 0 || names.has(id));
    if (names.size > 0 && ending.length === 0) return [one];
    const left = one.rules.filter((rule) => !ending.includes(rule));
    placed.push({ ...one, rules: ending, range: { start: one.range.start, end } });
    return left.length === 0 ? [] : [{ ...one, rules: left }];
  });
}

function findRange({ kind, span, scope }: Suppression, document: Document, index: number, by: number): Span {
  if (kind === 'entry' && scope !== undefined) return move(scope, by);
  if (kind === 'file') return { start: 0, end: document.length };
  const text = (document.blocks[index]?.text ?? '') + (document.blocks[index + 1]?.text ?? '');
  const line = kind === 'line' ? findLineStart(text, span.start) : findNextLine(text, span.end);
  return move({ start: line, end: findValueEnd(text, line) }, by);
}

function findLineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

function findLineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

function findNextLine(text: string, at: number): number {
  const end = findLineEnd(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The end of the line, or of the text block that the line begins. */
function findValueEnd(text: string, line: number): number {
  let end = findLineEnd(text, line);
  if (!/[|>][-+\d]*[ \t]*(?:#.*)?$/.test(text.slice(line, end))) return end;
  const column = countSpaces(text, line);
  for (let next = findNextLine(text, end); next < text.length; next = findNextLine(text, next)) {
    const nextEnd = findLineEnd(text, next);
    if (text.slice(next, nextEnd).trim() !== '' && countSpaces(text, next) <= column) break;
    end = nextEnd;
  }
  return end;
}

function countSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at++;
  return at - from;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
