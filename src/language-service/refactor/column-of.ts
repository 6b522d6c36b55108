import { findLineStart } from '../../core/edit/text-lines.ts';

/** The column, from 0, at which something stands in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - findLineStart(text, offset);
}

/** Whether something is the first of its line, but for dashes before it. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*(?:-[ \t]+)*$/.test(text.slice(findLineStart(text, offset), offset));
}
