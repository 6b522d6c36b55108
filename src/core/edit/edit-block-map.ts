import type { TextEdit } from '../base/fix.ts';
import type { MapEntry } from '../document/node.ts';
import type { MapChange } from './map-change.ts';
import { placeFresh } from './map-change.ts';
import { findLineStart, findNextLine, insertLines } from './text-lines.ts';
import { writeEntry } from './write-value.ts';

/** The edits that change a map whose entries stand on lines of their own; comments stay with the entry below them. */
export function editBlockMap(text: string, change: MapChange): readonly TextEdit[] {
  const first = change.map.entries[0];
  if (first === undefined) return [];
  const edits = [...change.removed].map((entry) => {
    return { span: { start: findLineStart(text, entry.key.start), end: findEnd(text, entry) }, text: '' };
  });
  const indentation = /^ */.exec(text.slice(findLineStart(text, first.key.start), first.key.start))?.[0] ?? '';
  for (const [before, entries] of placeFresh(change)) {
    const at = before === undefined ? findTop(text, first) : findEnd(text, before);
    const lines = entries.map(([key, value]) => indentation + writeEntry(key, value));
    edits.push({ span: { start: at, end: at }, text: insertLines(text, at, lines) });
  }
  return edits;
}

function findEnd(text: string, { key, value }: MapEntry): number {
  return findNextLine(text, Math.max(key.end, value.end));
}

/** Above an entry and the comments that belong to it. */
function findTop(text: string, { key }: MapEntry): number {
  let top = findLineStart(text, key.start);
  while (top > 0) {
    const above = findLineStart(text, text.startsWith('\r\n', top - 2) ? top - 2 : top - 1);
    if (!/^ *#/.test(text.slice(above, top))) return top;
    top = above;
  }
  return top;
}
