import type { Fix, TextEdit } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import { quoteText } from './quote-text.ts';

/** Where a text value stands: inside `{ }` or `[ ]`, or after a key (or a dash) that begins at a column counted from 0. */
export type TextPlace = { readonly kind: 'flow' } | { readonly kind: 'block'; readonly column: number };

/** The fix that writes the value at `span` so that it reads as `meant`: as a text block, or in quotes where no text block can stand. */
export function fixAsText(text: string, span: Span, meant: string, place: TextPlace): Fix {
  const edit = place.kind === 'block' ? toTextBlock(text, span, meant, place.column) : undefined;
  if (edit !== undefined) return { title: 'Make this a text block', edits: [edit] };
  return { title: 'Put this text in quotes', edits: [{ span, text: quoteText(meant) }] };
}

/**
 * The edit that writes `|-` in place of the value at `span`, and `meant` on lines two columns right of the key's `column`; a comment on the
 * line stays. Nothing where a text block cannot say it.
 */
function toTextBlock(text: string, span: Span, meant: string, column: number): TextEdit | undefined {
  const indent = column + 2;
  const end = getLineEnd(text, span.end);
  const rest = text.slice(span.end, end).trim();
  if (rest !== '' && !rest.startsWith('#')) return undefined;
  if (!canStandInBlock(meant) || wouldSwallow(text, end, indent)) return undefined;
  const newline = BREAK.exec(text)?.[0] ?? '\n';
  const body = meant.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  const header = `|${STARTS_WITH_SPACE.test(meant) ? '2' : ''}-${rest === '' ? '' : ` ${rest}`}`;
  return { span: { start: span.start, end }, text: [header, ...body].join(newline) };
}

const BREAK = /\r\n|\n|\r/;
const STARTS_WITH_SPACE = /^\n* /;

/** No unseen signs, and something to be seen on the last line: readers of YAML differ on blank ones. */
function canStandInBlock(meant: string): boolean {
  return /\S/.test(meant.slice(meant.lastIndexOf('\n') + 1)) && !UNSEEN.test(meant);
}

const UNSEEN = /(?![\t\n])[\p{Control}\p{Surrogate}\p{Line_Separator}\p{Paragraph_Separator}\uFEFF\uFFFE\uFFFF]/u;

/** Whether lines that follow, comments or spaces, are indented so far that they would become part of the text. */
function wouldSwallow(text: string, lineEnd: number, indent: number): boolean {
  let position = lineEnd;
  while (position < text.length) {
    const start = BREAK_AT_START.exec(text.slice(position, position + 2))?.[0].length ?? 0;
    position += start;
    const end = getLineEnd(text, position);
    const line = text.slice(position, end);
    const column = line.length - line.trimStart().length;
    if (line.trim() !== '') return column >= indent;
    if (column > indent) return true;
    position = end;
  }
  return false;
}

const BREAK_AT_START = /^(?:\r\n|\n|\r)/;

function getLineEnd(text: string, from: number): number {
  let position = from;
  while (position < text.length && text.charAt(position) !== '\n' && text.charAt(position) !== '\r') position++;
  return position;
}
