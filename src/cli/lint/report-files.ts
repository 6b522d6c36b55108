import type { Problem } from '../../core/base/problem.ts';
import { showPath } from '../files/show-path.ts';
import type { CheckedFile } from './check-texts.ts';
import type { FileReport, Trouble } from './file-report.ts';
import { placeProblem } from './place-problem.ts';

/** Leaves out of the problems of a file, by its absolute path, what is not to be told. */
export type Sift = (path: string, problems: readonly Problem[]) => readonly Problem[];

/** Turns what a check finds into reports, which name files from a folder. */
export async function* reportFiles(
  events: AsyncIterable<CheckedFile | Trouble>,
  folder: string,
  sift: Sift,
): AsyncGenerator<FileReport | Trouble> {
  for await (const event of events) {
    if (event.kind === 'trouble') yield event;
    else {
      const { path, lines } = event;
      const problems = sift(path, event.problems).map((problem) => placeProblem(problem, lines));
      yield { kind: 'report', file: showPath(path, folder), problems };
    }
  }
}
