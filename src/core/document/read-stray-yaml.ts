import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { BlockContent } from './block.ts';
import { emptyContent } from './block.ts';
import { blankConflictMarkers } from './conflict-markers.ts';
import { isDocumentMark } from './yaml-lines.ts';

/** Reads what belongs to no key: at the start of a file comments and the first `---` are fine, other lines are problems. */
export function readStrayYaml(text: string, isStart: boolean): BlockContent {
  const blanked = blankConflictMarkers(text);
  const problems: Problem[] = blanked === undefined ? [] : [...blanked.problems];
  const stray = findStray(blanked?.text ?? text, isStart);
  if (stray !== undefined) problems.push(stray);
  return problems.length === 0 ? emptyContent : { ...emptyContent, problems };
}

/** The first line that says something decides; the lines after it hang on it. */
function findStray(text: string, isStart: boolean): Problem | undefined {
  for (const line of text.matchAll(CONTENT_LINE)) {
    const content = line[1] ?? '';
    if (content.startsWith('#') || (isStart && content.startsWith('%'))) continue;
    const start = line.index + line[0].length - content.length;
    const span = { start, end: start + content.trimEnd().length };
    if (!isDocumentMark(text, start)) return createProblem(isStart ? 'root-not-keys' : 'text-at-margin', span, {});
    const mark = content.slice(0, 3);
    return isStart && mark === '---'
      ? undefined
      : createProblem('second-document', { start, end: start + 3 }, { mark });
  }
  return undefined;
}

const CONTENT_LINE = /^\uFEFF?[^\S\r\n]*(\S[^\r\n]*)/gm;
