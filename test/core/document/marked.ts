import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/base/problem.ts';

/**
 * Checks the problems of a text against the expectation drawn into it: a line `#~ ^^^ code` speaks of the line above it. The two signs
 * `#~` stand left of the text, so that every column of it can be marked; a text of several lines is marked on its first.
 */
export function assertMarked(marked: string, find: (text: string) => readonly Problem[]): void {
  const text = readUnmarked(marked);
  assert.equal(draw(text, find(text)), marked);
}

/** The text without the marks. */
export function readUnmarked(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !line.startsWith(MARK))
    .map((line) => line.slice(MARK.length))
    .join('\n');
}

const MARK = '#~';

function draw(text: string, problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  const drawn: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    drawn.push(line === '' && end === text.length ? '' : `  ${line}`);
    for (const { span, code } of sorted) {
      if (span.start < start || span.start > end) continue;
      const length = Math.max(1, Math.min(span.end, end) - span.start);
      drawn.push(`${MARK}${' '.repeat(span.start - start)}${'^'.repeat(length)} ${code}`);
    }
    start = end + 1;
  }
  return drawn.join('\n');
}
