import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../../core/base/span.ts';
import type { Document } from '../../core/document/document.ts';

/** Lines and characters of offsets inside blocks, for answers that need many of them. */
export interface Places {
  /** The position of an offset that counts from the start of the block `index`. */
  toPosition(index: number, offset: number): Position;
  /** The range of a span that counts from the start of the block `index`. */
  toRange(index: number, span: Span): Range;
}

/** Creates the places of a document as it is now; each block costs what stands before the offset in it. */
export function createPlaces({ blocks, lines }: Document): Places {
  /** The character at which each block begins in its line: JSON is cut inside lines, too. */
  const characters = [0];

  function getCharacter(index: number): number {
    for (let known = characters.length; known <= index; known++) {
      const { text = '', breaks = 0 } = blocks[known - 1] ?? {};
      characters.push(breaks === 0 ? (characters[known - 1] ?? 0) + text.length : text.length - findLastLine(text));
    }
    return characters[index] ?? 0;
  }

  function toPosition(index: number, offset: number): Position {
    const text = blocks[index]?.text ?? '';
    const at = Math.min(Math.max(offset, 0), text.length);
    const { breaks, start } = countBreaks(text, at);
    return {
      line: (lines[index] ?? 0) + breaks,
      character: at - start + (start === 0 ? getCharacter(index) : 0),
    };
  }

  function toRange(index: number, span: Span): Range {
    const start = toPosition(index, span.start);
    const written = blocks[index]?.text.slice(span.start, span.end) ?? '';
    if (/[\r\n]/.test(written)) return { start, end: toPosition(index, span.end) };
    return { start, end: { line: start.line, character: start.character + written.length } };
  }

  return { toPosition, toRange };
}

/** How many lines end before an offset, and where the line begins that it is in; breaks are LF, CRLF and CR. */
function countBreaks(text: string, end: number): { breaks: number; start: number } {
  let breaks = 0;
  let start = 0;
  const isPlain = !text.includes('\r');
  for (;;) {
    const next = isPlain ? text.indexOf('\n', start) + 1 : findNextLine(text, start);
    if (next === 0 || next > end) return { breaks, start };
    breaks++;
    start = next;
  }
}

function findNextLine(text: string, from: number): number {
  const found = /\r\n|\r|\n/.exec(text.slice(from));
  return found === null ? 0 : from + found.index + found[0].length;
}

function findLastLine(text: string): number {
  if (text.endsWith('\n')) return text.length;
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}
