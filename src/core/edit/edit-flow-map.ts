import type { TextEdit } from '../base/fix.ts';
import type { MapEntry } from '../document/node.ts';
import type { FreshEntry, MapChange } from './map-change.ts';
import { placeFresh } from './map-change.ts';
import { writeEntry } from './write-value.ts';

/** The edits that change a map between braces that has entries. */
export function editFlowMap(change: MapChange): readonly TextEdit[] {
  const { map, removed, fresh } = change;
  const first = map.entries.find((entry) => !removed.has(entry));
  if (first === undefined) {
    const inner = fresh.length === 0 ? '' : ` ${writeEntries(fresh)} `;
    return [{ span: { start: map.start + 1, end: map.end - 1 }, text: inner }];
  }
  const edits = listRemovals(change);
  for (const [before, entries] of placeFresh(change)) {
    const at = before === undefined ? first.key.start : findEnd(before);
    const written = writeEntries(entries);
    edits.push({ span: { start: at, end: at }, text: before === undefined ? `${written}, ` : `, ${written}` });
  }
  return edits;
}

/** An entry goes with the comma behind it, the last ones with the comma before them. */
function listRemovals({ map, removed }: MapChange): TextEdit[] {
  const edits: TextEdit[] = [];
  let lastKept: MapEntry | undefined;
  let from: MapEntry | undefined;
  for (const entry of map.entries) {
    if (removed.has(entry)) from ??= entry;
    else {
      if (from !== undefined) edits.push({ span: { start: from.key.start, end: entry.key.start }, text: '' });
      from = undefined;
      lastKept = entry;
    }
  }
  const last = map.entries.at(-1);
  if (from !== undefined && lastKept !== undefined && last !== undefined) {
    edits.push({ span: { start: findEnd(lastKept), end: findEnd(last) }, text: '' });
  }
  return edits;
}

function writeEntries(entries: readonly FreshEntry[]): string {
  return entries.map(([key, value]) => writeEntry(key, value)).join(', ');
}

function findEnd({ key, value }: MapEntry): number {
  return Math.max(key.end, value.end);
}
