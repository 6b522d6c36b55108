import { lstat, readFile } from 'node:fs/promises';
import { applyEdits } from '../../core/edit/apply-edits.ts';
import type { ReviewRequest } from '../../core/review/review-edit.ts';
import { reviewEdit } from '../../core/review/review-edit.ts';
import { sayFileTrouble } from '../files/say-file-trouble.ts';
import { writeText } from '../files/write-text.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import type { ProjectRecord } from './read-project.ts';

/** The wordings whose entries in a record changed. */
export interface SavedRecord {
  readonly kind: 'saved';
  readonly keys: readonly string[];
}

/** Writes a decision into a project's review record, which `shown` names; gives the wordings whose entries changed. */
export async function saveRecord(
  { path, text }: ProjectRecord,
  request: ReviewRequest,
  shown: string,
): Promise<SavedRecord | WrongUse> {
  if (text === undefined && (await isThere(path)))
    return wrongUse(`\`${shown}\` is a link or cannot be read as it is, so nothing was written.`);
  const result = reviewEdit({ path, text: text ?? '' }, request);
  if (result.kind === 'refused') return wrongUse(result.sentence);
  if (result.edits.length === 0) return { kind: 'saved', keys: [] };
  try {
    const mark = text === undefined ? '' : await readByteOrderMark(path);
    await writeText(path, mark + applyEdits(text ?? '', result.edits));
  } catch (error) {
    return wrongUse(sayFileTrouble(shown, error).replace('cannot be read', 'cannot be written'));
  }
  return { kind: 'saved', keys: result.keys };
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Reading a text leaves this mark out; it stays in the file. */
async function readByteOrderMark(path: string): Promise<string> {
  const bytes = await readFile(path);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
}
