import type { Place } from './file-report.ts';

/** Knows where the lines of a text begin, without the text itself. */
export interface LineIndex {
  /** The offset at which each line begins, the first at 0. */
  readonly starts: Uint32Array;
  /** The line and column of an offset inside the text. */
  placeAt(offset: number): Place;
}

/** Reads where the lines of a text begin; breaks are those of editors: LF, CRLF and CR. */
export function createLineIndex(text: string): LineIndex {
  const found = [0];
  const lineBreak = /\r\n?|\n/g;
  while (lineBreak.test(text)) found.push(lineBreak.lastIndex);
  return restoreLineIndex(found);
}

/** The index of a text of which only the beginnings of its lines are left. */
export function restoreLineIndex(beginnings: readonly number[]): LineIndex {
  const starts = Uint32Array.from(beginnings);
  return {
    starts,
    placeAt: (offset) => {
      const line = findLast(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
    },
  };
}

/** The index of the last number that is not above `limit`, in numbers that grow from 0. */
function findLast(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
