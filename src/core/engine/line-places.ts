import type { Document } from '../document/document.ts';
import { findBlock } from '../document/document.ts';
import type { Position } from './engine.ts';

/** The line and character of an offset; outside of the text the nearest place in it. Breaks are those of editors: LF, CRLF and CR. */
export function toPosition(document: Document, offset: number): Position {
  const clamped = Math.min(Math.max(offset, 0), document.length);
  const index = findBlock(document, clamped);
  if (index < 0) return { line: 0, character: 0 };
  const text = document.blocks[index]?.text ?? '';
  const within = clamped - (document.starts[index] ?? 0);
  let line = document.lines[index] ?? 0;
  let lineStart = -1;
  for (let position = 0; position < within; position++) {
    if (!endsLine(text, position)) continue;
    line++;
    lineStart = position + 1;
  }
  return { line, character: lineStart === -1 ? within + countBefore(document, index) : within - lineStart };
}

/** The offset of a line and character; outside of the text, or behind the end of the line, the nearest place in it. */
export function toOffset(document: Document, { line, character }: Position): number {
  if (line < 0 || document.blocks.length === 0) return 0;
  let index = findBlockOfLine(document, line);
  let text = document.blocks[index]?.text ?? '';
  let position = 0;
  let current = document.lines[index] ?? 0;
  if (current < line) {
    for (; position < text.length && current < line; position++) if (endsLine(text, position)) current++;
    if (current < line) return document.length;
  } else {
    const before = countBefore(document, index);
    position -= before;
  }
  let left = Math.max(character, 0);
  let offset = (document.starts[index] ?? 0) + position;
  if (position < 0) {
    const step = Math.min(left, -position);
    left -= step;
    offset += step;
    position += step;
  }
  while (left > 0 && index < document.blocks.length) {
    if (position >= text.length) {
      text = document.blocks[++index]?.text ?? '';
      position = 0;
      if (text === '') break;
      continue;
    }
    const code = text.charCodeAt(position);
    if (code === 10 || code === 13) break;
    position++;
    offset++;
    left--;
  }
  return offset;
}

/** A line may begin before the block in which the place lies: JSON is cut inside lines, too. */
function countBefore(document: Document, index: number): number {
  let count = 0;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const block = document.blocks[earlier];
    if (block === undefined) break;
    if (block.breaks === 0) {
      count += block.text.length;
      continue;
    }
    const { text } = block;
    let position = text.length - 1;
    while (position >= 0 && text.charCodeAt(position) !== 10 && text.charCodeAt(position) !== 13) position--;
    return count + text.length - 1 - position;
  }
  return count;
}

/** The last block that begins on this line or before it, and the first of those that begin on one line. */
function findBlockOfLine(document: Document, line: number): number {
  const { lines } = document;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle;
    else high = middle - 1;
  }
  return (lines[low] ?? 0) + (document.blocks[low]?.breaks ?? 0) >= line ? low : Math.min(low + 1, lines.length - 1);
}

function endsLine(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code === 10 || (code === 13 && text.charCodeAt(position + 1) !== 10);
}
