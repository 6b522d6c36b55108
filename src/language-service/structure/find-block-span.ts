import type { Span } from '../../core/base/span.ts';
import type { Block } from '../../core/document/block.ts';
import type { Format } from '../../core/document/document.ts';

/** Where an entry stands in its block: without what parts it from the next one, such as commas, blank lines and comments before that. */
export function findBlockSpan({ text }: Block, format: Format): Span {
  const start = Math.max(text.search(/\S/), 0);
  if (format === 'json') return { start, end: Math.max(start, findJsonEnd(text)) };
  const column = start - Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) - 1;
  let end = text.trimEnd().length;
  for (let line = findLineStart(text, end); line > start; line = findLineStart(text, end)) {
    const first = line + text.slice(line, end).search(/\S/);
    if (text.charAt(first) !== '#' || first - line > column) break;
    end = text.slice(0, line).trimEnd().length;
  }
  return { start, end: Math.max(start, end) };
}

function findJsonEnd(text: string): number {
  const end = text.trimEnd().length;
  return text.charAt(end - 1) === ',' ? text.slice(0, end - 1).trimEnd().length : end;
}

function findLineStart(text: string, from: number): number {
  return Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
}
