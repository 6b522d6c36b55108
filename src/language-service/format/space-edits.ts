import type { TextEdit } from '../../core/base/fix.ts';

/** The edits that turn a text into another that differs from it in white space only; nothing where more is different. */
export function toSpaceEdits(before: string, after: string): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [leftEnd, rightEnd] = [skipSpace(before, left), skipSpace(after, right)];
    const written = after.slice(right, rightEnd);
    if (before.slice(left, leftEnd) !== written) edits.push(toEdit(before, left, leftEnd, written));
    if (before[leftEnd] !== after[rightEnd]) return undefined;
    left = leftEnd + 1;
    right = rightEnd + 1;
  }
  return edits;
}

/** Only what is different of a stretch, so that a cursor beside it stays where it is. */
function toEdit(text: string, start: number, end: number, written: string): TextEdit {
  let [from, to] = [0, 0];
  const most = Math.min(end - start, written.length);
  while (from < most && text[start + from] === written[from]) from++;
  while (to < most - from && text[end - to - 1] === written[written.length - to - 1]) to++;
  return { span: { start: start + from, end: end - to }, text: written.slice(from, written.length - to) };
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && ' \t\r\n'.includes(text[position] ?? '')) position++;
  return position;
}
