import { findCommentTop } from './find-comment-top.ts';
import { findLineStart } from './text-lines.ts';

/** Whether a blank line stands above the line that starts at an offset and the comments that belong to it. */
export function hasGapAbove(text: string, line: number): boolean {
  const top = findCommentTop(text, line);
  if (top === 0) return false;
  const above = findLineStart(text, text.startsWith('\r\n', top - 2) ? top - 2 : top - 1);
  return text.slice(above, top).trim() === '';
}
