import type { Format } from '../../core/document/document.ts';
import type { MapEntry, MapNode, Node } from '../../core/document/node.ts';
import type { FreshEntry } from '../../core/edit/fresh-value.ts';
import { toFresh } from '../../core/edit/to-fresh.ts';
import { beginsLine, columnOf } from './column-of.ts';
import { endOfValue } from './end-of-value.ts';

/** A text that something is moved out of, and how the place is written that it is moved to. */
export interface MoveSource {
  readonly text: string;
  readonly format: Format;
  readonly target: Format;
  /** In braces there is no room for lines. */
  readonly room: 'lines' | 'line';
}

/**
 * A value under another key, written as it was where that can be; `column` is that of its own key, or of its dash. Nothing where a comment
 * or an alias would be lost.
 */
export function moveValue(source: MoveSource, key: string, node: Node, column: number): FreshEntry | undefined {
  const written = source.text.slice(node.start, endOfValue(source.text, node));
  if (!isMovable(source, node, written)) return moveFresh(source, key, node);
  return { text: `${source.format === 'json' ? JSON.stringify(key) : key}: ${written}`, column };
}

/** All entries of a map, with the comments between them; nothing where something would be lost. */
export function moveMap(source: MoveSource, map: MapNode): readonly FreshEntry[] | undefined {
  const { text } = source;
  const [first] = map.entries;
  const last = map.entries.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = Math.max(last.key.end, endOfValue(text, last.value));
  const written = text.slice(first.key.start, end);
  if (isMovable(source, map, written) && beginsLine(text, first.key.start)) {
    return [{ text: written, column: columnOf(text, first.key.start) }];
  }
  const fresh = hasComment(source, map, written) ? undefined : toFresh(map);
  return typeof fresh === 'object' && fresh !== null && 'kind' in fresh && fresh.kind === 'map'
    ? fresh.entries
    : undefined;
}

/** Entries of a map as they are written; nothing where something would be lost. */
export function moveEntries(source: MoveSource, entries: readonly MapEntry[]): readonly FreshEntry[] | undefined {
  const moved: FreshEntry[] = [];
  for (const entry of entries) {
    const fresh = moveEntry(source, entry);
    if (fresh === undefined) return undefined;
    moved.push(fresh);
  }
  return moved;
}

function moveEntry(source: MoveSource, { key, value }: MapEntry): FreshEntry | undefined {
  const { text } = source;
  const written = text.slice(key.start, Math.max(key.end, endOfValue(text, value)));
  if (isMovable(source, value, written) && beginsLine(text, key.start)) {
    return { text: written, column: columnOf(text, key.start) };
  }
  return moveFresh(source, String(key.value), value);
}

/** What stands in braces and has several lines has no column. */
function isMovable({ format, target, room }: MoveSource, node: Node, written: string): boolean {
  if (format !== target || room === 'line') return false;
  return (
    format === 'json' || !/[\r\n]/.test(written) || node.kind === 'scalar' || (node.kind !== 'alias' && !node.flow)
  );
}

function moveFresh(source: MoveSource, key: string, node: Node): FreshEntry | undefined {
  const written = source.text.slice(node.start, endOfValue(source.text, node));
  const fresh = toFresh(node);
  return fresh === undefined || hasComment(source, node, written) ? undefined : [key, fresh];
}

/** Comments stand between texts, never in them; the first line of a text block may have one. */
function hasComment({ format, text }: MoveSource, node: Node, written: string): boolean {
  if (format === 'json') return false;
  if (node.kind === 'scalar') return node.indent >= 0 && text.slice(node.start, node.valueStart).includes('#');
  return written.includes('#');
}
