import type { TextEdit } from '../base/fix.ts';

/** The same edits sorted by place, those that touch made one; of two at one place the first stays first. */
export function joinEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const joined: TextEdit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (last === undefined || edit.span.start > last.span.end) joined.push(edit);
    else {
      const span = { start: last.span.start, end: Math.max(last.span.end, edit.span.end) };
      joined[joined.length - 1] = { span, text: last.text + edit.text };
    }
  }
  return joined;
}
