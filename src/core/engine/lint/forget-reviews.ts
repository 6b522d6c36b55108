import type { BlockRecord, FileState } from '../file-state.ts';
import type { ProjectState } from '../project-state.ts';

/** After a review record changed: what it says is to be asked again, of all texts of the project; gives their files. */
export function forgetReviews({ files }: ProjectState): readonly FileState[] {
  const reviewed = [...files].filter(({ type: { kind } }) => kind === 'responses' || kind === 'chatscript');
  for (const file of reviewed) {
    file.problems = undefined;
    for (const record of file.records) record.reviewProblems = undefined;
  }
  return reviewed;
}

/** After the top of a file changed, its wordings may have other names. */
export function forgetWordings(record: BlockRecord): void {
  record.wordings = undefined;
  record.reviewProblems = undefined;
}
