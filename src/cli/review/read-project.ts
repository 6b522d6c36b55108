import { getRecordPath } from '../../core/review/record-path.ts';
import { listWordings } from '../../core/review/list-wordings.ts';
import type { Wording } from '../../core/review/wording.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readTexts } from '../files/read-texts.ts';
import { sayFileTrouble } from '../files/say-file-trouble.ts';
import { showPath, toSlashes } from '../files/show-path.ts';
import { walkFolder } from '../files/walk-folder.ts';
import { createLineIndex } from '../lint/line-index.ts';
import { readFirstLocale } from './read-first-locale.ts';

/** A wording, and the file and line (from 1) where it has its name. */
export interface PlacedWording extends Wording {
  /** Absolute. */
  readonly path: string;
  /** Relative to the current folder, with `/` between folders. */
  readonly file: string;
  readonly line: number;
}

/** The wordings of a project by file and place, its review record, and a sentence for each file that could not be read. */
export interface ReviewProject {
  readonly folder: string;
  readonly wordings: readonly PlacedWording[];
  readonly record: ProjectRecord;
  readonly troubles: readonly string[];
}

/** The review record of a project by its absolute path; it has no text where it is not there yet, or cannot be read wholly. */
export interface ProjectRecord {
  readonly path: string;
  readonly text: string | undefined;
}

/** Reads all that a review needs of a project; paths are shown from `shownFrom`. */
export async function readProject(folder: string, shownFrom: string): Promise<ReviewProject> {
  const walk = await walkFolder(folder, 'one project');
  const troubles = walk.failures.map(({ path, error }) => sayFileTrouble(showPath(path, shownFrom), error));
  const recordPath = getRecordPath(toSlashes(folder), walk.files.map(toSlashes));
  const texts = new Map<string, string>();
  let recordText: string | undefined;
  for await (const { path, text, trouble } of readTexts(walk.files.sort(), shownFrom)) {
    if (trouble !== undefined) troubles.push(trouble);
    if (text !== undefined) texts.set(path, text);
    if (trouble === undefined && toSlashes(path) === recordPath) recordText = text;
  }
  const project = [...texts].find(([path]) => getFileType(path)?.kind === 'project');
  const locale = readFirstLocale(project?.[1] ?? '');
  const wordings = [...texts].flatMap(([path, text]) => {
    const lines = createLineIndex(text);
    const file = showPath(path, shownFrom);
    return listWordings(toSlashes(path), text, locale).map((wording) => {
      return { ...wording, path, file, line: lines.placeAt(wording.span.start).line };
    });
  });
  return { folder, wordings, record: { path: recordPath, text: recordText }, troubles };
}
