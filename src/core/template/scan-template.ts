import type { Problem } from '../base/problem.ts';
import { byPlace } from './by-place.ts';
import { createCommentEnds } from './comment-ends.ts';
import { finishTree } from './finish-tree.ts';
import { createNesting, type Nesting } from './nest-blocks.ts';
import { createRawText } from './raw-template.ts';
import { readTag } from './read-tag.ts';
import { scanPlain } from './scan-plain.ts';
import type { TemplateTree } from './template-tree.ts';

/** A template and what is wrong with it, in the order of the text. */
export interface TemplateReading {
  readonly tree: TemplateTree;
  readonly problems: readonly Problem[];
}

const noProblems: readonly Problem[] = [];

/** Reads any text without help, half-typed and broken ones too; only what is written is judged, not which helpers exist. */
export function scanTemplate(text: string): TemplateReading {
  const tree = scanPlain(text);
  return tree === undefined ? scanTolerantly(text) : { tree, problems: noProblems };
}

/** Reads any text tag by tag; what `scanPlain` reads comes out the same. */
export function scanTolerantly(text: string): TemplateReading {
  const problems: Problem[] = [];
  const nesting = createNesting(text, problems);
  const comments = createCommentEnds(text);
  let at = 0;
  for (;;) {
    const start = addText(text, at, nesting);
    if (start >= text.length) break;
    const tag = readTag(text, start, comments, problems);
    if (tag.kind === 'leaf') nesting.add(tag.leaf);
    else if (tag.kind === 'open') nesting.open(tag);
    else if (tag.kind === 'else') nesting.otherwise(tag);
    else nesting.close(tag);
    at = tag.end;
  }
  const body = nesting.finish();
  problems.sort(byPlace);
  return { tree: finishTree(text, body), problems };
}

/** Adds the words from `at` on and gives the offset of the next tag, or the end; `\{{` is words, `\\{{` a backslash and a tag. */
function addText(text: string, at: number, nesting: Nesting): number {
  for (;;) {
    const found = text.indexOf('{{', at);
    const start = found < 0 ? text.length : found;
    const backslashes = found < 0 ? 0 : countBackslashes(text, at, start);
    if (start - Math.min(backslashes, 1) > at) nesting.add(createRawText(at, start - Math.min(backslashes, 1)));
    if (backslashes !== 1) return start;
    at = endOfEscaped(text, start);
    nesting.add(createRawText(start, at));
  }
}

function endOfEscaped(text: string, start: number): number {
  const next = text.indexOf('{{', start + 2);
  return next < 0 ? text.length : next - countBackslashes(text, start + 2, next);
}

function countBackslashes(text: string, from: number, end: number): number {
  if (end - 1 < from || text.charAt(end - 1) !== '\\') return 0;
  return end - 2 < from || text.charAt(end - 2) !== '\\' ? 1 : 2;
}
