/** Where the line of an offset begins. */
export function findLineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

/** The offset behind the line of an offset and its line break. */
export function findNextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Whole lines as they are inserted at the start of a line, or at the end of a text whose last line is open. */
export function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const isOpen = offset > 0 && !isBreak(text, offset - 1);
  return isOpen ? lines.map((line) => lineBreak + line).join('') : lines.map((line) => line + lineBreak).join('');
}

function isBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}
