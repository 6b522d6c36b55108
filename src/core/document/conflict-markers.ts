import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';

/** Finds the lines that an unfinished merge leaves and blanks them, each to the same length; nothing where there are none. */
export function blankConflictMarkers(text: string): { text: string; problems: Problem[] } | undefined {
  if (!MARKER.test(text)) return undefined;
  const problems: Problem[] = [];
  const blanked = text.replace(ALL_MARKERS, (line: string, at: number) => {
    problems.push(createProblem('conflict-marker', { start: at, end: at + line.length }, {}));
    return ' '.repeat(line.length);
  });
  return { text: blanked, problems };
}

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/m;
const ALL_MARKERS = new RegExp(MARKER.source, 'gm');
