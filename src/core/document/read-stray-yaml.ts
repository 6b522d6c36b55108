import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { BlockContent } from './block.ts';
import { emptyContent } from './block.ts';
import { blankConflictMarkers } from './conflict-markers.ts';
import { replaceHiddenCharacters } from './hidden-characters.ts';
import { isDocumentMark } from './yaml-lines.ts';

/**
 * Reads what belongs to no key: comments are fine, and at the start of a file a mark of byte order, the version of YAML and the first
 * `---`; other lines are problems. Whether `...` may stand, only what follows it shows.
 */
export function readStrayYaml(text: string, isStart: boolean): BlockContent {
  const visible = replaceHiddenCharacters(isStart ? text.replace(/^\uFEFF/, ' ') : text);
  const blanked = blankConflictMarkers(visible.text);
  const problems: Problem[] = [...visible.problems, ...(blanked?.problems ?? [])];
  const stray = findStray(blanked?.text ?? visible.text, isStart);
  if (stray !== undefined) problems.push(stray);
  return problems.length === 0 ? emptyContent : { ...emptyContent, problems };
}

/** The first line that says something decides; the lines after it hang on it. */
function findStray(text: string, isStart: boolean): Problem | undefined {
  let version: Problem | undefined;
  let ended: Problem | undefined;
  let isBegun = false;
  for (const line of text.matchAll(CONTENT_LINE)) {
    const content = line[1] ?? '';
    const start = line.index + line[0].length - content.length;
    if (content.startsWith('#')) continue;
    if (ended !== undefined) return ended;
    const problem = createProblem(isStart ? 'root-not-keys' : 'text-at-margin', trim(content, start), {});
    if (isStart && !isBegun && VERSION.test(content)) version ??= problem;
    else if (start !== line.index || !isDocumentMark(text, start)) return problem;
    else if (!isStart && END.test(content)) ended = explainMark(content, start);
    else if (!isStart || isBegun || !content.startsWith('---')) return explainMark(content, start);
    else {
      const rest = /^---[ \t]*([^ \t#].*)/.exec(content)?.[1];
      if (rest !== undefined) return createProblem('root-not-keys', trim(rest, start + content.indexOf(rest, 3)), {});
      version = undefined;
      isBegun = true;
    }
  }
  return version;
}

function explainMark(content: string, start: number): Problem {
  return createProblem('second-document', { start, end: start + 3 }, { mark: content.slice(0, 3) });
}

function trim(content: string, start: number): { start: number; end: number } {
  return { start, end: start + content.trimEnd().length };
}

const CONTENT_LINE = /^[ \t]*([^ \t\r\n][^\r\n]*)/gm;
const END = /^\.\.\.[ \t]*(?:[ \t]#.*)?$/;
const VERSION = /^%YAML[ \t]+1\.\d+[ \t]*(?:[ \t]#.*)?$/;
