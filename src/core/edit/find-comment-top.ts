import { findLineStart } from './text-lines.ts';

/** Where the comments begin that stand right above the line that starts at an offset; the offset itself where there are none. */
export function findCommentTop(text: string, line: number): number {
  let top = line;
  while (top > 0) {
    const above = findLineStart(text, text.startsWith('\r\n', top - 2) ? top - 2 : top - 1);
    if (!/^[ \t]*#/.test(text.slice(above, top))) return top;
    top = above;
  }
  return top;
}
