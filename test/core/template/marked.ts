import { readTemplate } from '../../../src/core/template/read-template.ts';

/** A text with its problems drawn under the lines that they begin in: `^^^ code`, one line a problem. */
export function markProblems(text: string): string {
  const { problems } = readTemplate(text);
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = start + line.length + 1;
    for (const { code, span } of problems) {
      if (span.start < start || span.start >= end) continue;
      const length = Math.max(Math.min(span.end, end - 1) - span.start, 0);
      lines.push(`${' '.repeat(span.start - start)}${'^'.repeat(length)} ${code}`);
    }
    start = end;
  }
  return lines.join('\n');
}

/** The text without what is drawn under its lines. */
export function withoutMarks(marked: string): string {
  const lines = marked.split('\n').filter((line) => !/^ *\^* template-[a-z-]+$/.test(line));
  return lines.join('\n');
}
