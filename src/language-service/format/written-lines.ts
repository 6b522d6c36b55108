/** A line of a text: its offsets without its break, and the break as it is written. */
export interface WrittenLine {
  readonly start: number;
  readonly end: number;
  readonly lineBreak: string;
}

/** The lines of a text; what follows the last break is a line only where it is not empty. */
export function readLines(text: string): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index, lineBreak });
    start = index + lineBreak.length;
  }
  if (start < text.length) lines.push({ start, end: text.length, lineBreak: '' });
  return lines;
}
