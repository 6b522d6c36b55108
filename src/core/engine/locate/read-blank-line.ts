import { createFrame, type Frame } from './frame.ts';
import type { Cursor, Spot } from './spot.ts';

/**
 * Tells what could begin at a column of an empty line: another key of an open map, another item of an open list, or the value of a key
 * that has none. Nothing where the next line is deeper, since it would be torn from what holds it.
 */
export function readBlankLine(frames: Frame[], cursor: Cursor, column: number, next: number): void {
  const isOfMap = frames.some((frame) => frame.kind === 'map' && !frame.isFlow && frame.column === column);
  const around = frames.filter((frame, index) => index === 0 || isAround(frame, column, isOfMap));
  const top = around.at(-1);
  if (top === undefined || next > column) return;
  if (top.column === column) {
    tell(cursor, top.kind === 'map' ? 'key' : 'item', around, top);
    return;
  }
  if (top.pending === undefined || column < top.column) return;
  // What stands below at this column belongs to the same map, so that its keys are known.
  const inner = createFrame('map', top.pending, column, false);
  tell(cursor, 'node', around, inner);
  top.pending = undefined;
  frames.push(inner);
}

function isAround(frame: Frame, column: number, isOfMap: boolean): boolean {
  if (frame.isFlow || frame.column > column) return false;
  return frame.column < column || frame.kind === 'map' || !isOfMap;
}

function tell(cursor: Cursor, kind: Spot['kind'], frames: readonly Frame[], inner: Frame): void {
  const { at } = cursor;
  const segment = kind === 'node' ? inner.segment : undefined;
  const word = { start: at, end: at, quote: '' as const, typed: '' };
  const { keys } = inner;
  cursor.spot = { kind, frames, segment, keys, word, hasColon: false, commaBefore: undefined, needsComma: false };
}
