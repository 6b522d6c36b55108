import type { Fix, TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { numberDocuments } from '../document/document-marks.ts';
import { getBeginning } from '../workspace/beginnings.ts';
import type { FileState } from './file-state.ts';

/** Says what a file that holds nothing, or only comments, needs at least, and offers to write it. */
export function explainEmptyFile({ path, type, document }: FileState): Problem {
  const beginning = getBeginning(type.kind, type.format, path);
  const start = { start: 0, end: 0 };
  if (beginning === undefined) return createProblem('file-empty', start, { beginning });
  const { what, keys, first, text } = beginning;
  const edit = placeText(document, text);
  const fixes: Fix[] = edit === undefined ? [] : [{ title: 'Write the first lines', edits: [edit] }];
  return createProblem('file-empty', start, { beginning: { what, keys, first } }, fixes);
}

/** Behind the comments, which stay; JSON has none. Nothing where a mark ends the document that is not there yet. */
function placeText({ format, blocks, length }: Document, text: string): TextEdit | undefined {
  if (format === 'json') return { span: { start: 0, end: length }, text };
  if (numberDocuments(blocks).at(-1) !== 0) return undefined;
  const isLineOpen = length > 0 && !/[\r\n]$/.test(blocks.at(-1)?.text ?? '');
  return { span: { start: length, end: length }, text: isLineOpen ? `\n${text}` : text };
}
