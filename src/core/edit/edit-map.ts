import type { TextEdit } from '../base/fix.ts';
import type { MapEntry, MapNode } from '../document/node.ts';
import { editBlockMap } from './edit-block-map.ts';
import { editFlowMap } from './edit-flow-map.ts';
import type { EntryOrder, FreshEntry } from './map-change.ts';
import type { Wanted, WantedValue } from './wanted.ts';
import { writeValue } from './write-value.ts';

/** The edits after which a map of a text, which has entries, says what is wanted; it keeps the way in which it is written. */
export function editMap(text: string, map: MapNode, wanted: Wanted, order: EntryOrder): readonly TextEdit[] {
  const known = groupByKey(map);
  const removed = new Set<MapEntry>();
  const fresh: FreshEntry[] = [];
  const edits: TextEdit[] = [];
  for (const [key, value] of wanted) {
    const entries = known.get(key) ?? [];
    const last = entries.at(-1);
    if (value === undefined) for (const entry of entries) removed.add(entry);
    else if (last === undefined) fresh.push([key, value]);
    else edits.push(...editValue(text, last, value));
  }
  if (removed.size + fresh.length === 0) return edits;
  const change = { map, removed, fresh, order };
  return [...edits, ...(map.flow ? editFlowMap(change) : editBlockMap(text, change))];
}

function groupByKey(map: MapNode): ReadonlyMap<string, MapEntry[]> {
  const groups = new Map<string, MapEntry[]>();
  for (const entry of map.entries) {
    const key = String(entry.key.value);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  return groups;
}

function editValue(text: string, { key, value }: MapEntry, wanted: WantedValue): readonly TextEdit[] {
  if (typeof wanted !== 'string' && value.kind === 'map' && value.entries.length > 0) {
    return editMap(text, value, wanted, 'appended');
  }
  if (value.kind === 'scalar' && value.value === wanted) return [];
  const { start } = value;
  // A tree gives no end to `{}` and to a value that is not written.
  if (value.kind === 'map' && value.flow && value.entries.length === 0) {
    return [{ span: { start, end: text.indexOf('}', start) + 1 }, text: writeValue(wanted) }];
  }
  if (value.end > start) return [{ span: { start, end: value.end }, text: writeValue(wanted) }];
  const colon = /^\s*:/.exec(text.slice(key.end, key.end + 20))?.[0];
  const at = key.end + (colon?.length ?? 0);
  return [{ span: { start: at, end: at }, text: `${colon === undefined ? ':' : ''} ${writeValue(wanted)}` }];
}
