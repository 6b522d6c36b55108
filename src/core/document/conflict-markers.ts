import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';

/** Finds the lines that an unfinished merge leaves and blanks them, each to the same length; nothing where there are none. */
export function blankConflictMarkers(text: string): { text: string; problems: Problem[] } | undefined {
  if (!hasConflictMarker(text)) return undefined;
  const problems: Problem[] = [];
  const blanked = text.replace(ALL_MARKERS, (line: string, at: number) => {
    problems.push(createProblem('conflict-marker', { start: at, end: at + line.length }, {}));
    return ' '.repeat(line.length);
  });
  return { text: blanked, problems };
}

/** Behind the marker that begins here, at the start of a line; the same place where none does. */
export function skipConflictMarker(text: string, from: number): number {
  const before = text.charCodeAt(from - 1);
  if (!SIGNS.has(text.charCodeAt(from)) || (before !== 10 && before !== 13)) return from;
  MARKER_HERE.lastIndex = from;
  return MARKER_HERE.test(text) ? MARKER_HERE.lastIndex : from;
}

/** Whether a text holds such a line. */
export function hasConflictMarker(text: string): boolean {
  return MARKER.test(text);
}

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m;
const ALL_MARKERS = new RegExp(MARKER.source, 'gm');
const MARKER_HERE = new RegExp(MARKER.source, 'my');
const SIGNS = new Set(['<', '=', '>', '|'].map((sign) => sign.charCodeAt(0)));
