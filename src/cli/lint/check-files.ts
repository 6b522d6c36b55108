import { createColdCheck } from '../../core/engine/create-cold-check.ts';
import { getFileType } from '../../core/schema/kinds.ts';
import { readTexts } from '../files/read-texts.ts';
import { showPath, toSlashes } from '../files/show-path.ts';
import type { FileReport, Trouble } from './file-report.ts';
import type { LineIndex } from './line-index.ts';
import { createLineIndex } from './line-index.ts';
import { placeProblem } from './place-problem.ts';

/** The files of a check by absolute path, and the folder that reports name them from. */
export interface FilesToCheck {
  readonly asked: readonly string[];
  readonly others: readonly string[];
  readonly folder: string;
}

/** Reads and checks files together; gives the troubles of all as they come, then a report on each asked one, in their order. */
export async function* checkFiles({ asked, others, folder }: FilesToCheck): AsyncGenerator<FileReport | Trouble> {
  const check = createColdCheck();
  const reported = new Set(asked);
  const lines = new Map<string, LineIndex>();
  for await (const { path, text, trouble } of readTexts(projectsFirst([...others, ...asked]), folder)) {
    if (trouble !== undefined) yield { kind: 'trouble', sentence: trouble };
    if (text === undefined) continue;
    check.addFile(toSlashes(path), text);
    if (reported.has(path)) lines.set(path, createLineIndex(text));
  }
  for (const path of asked) {
    const index = lines.get(path);
    if (index === undefined) continue;
    const problems = check.getProblems(toSlashes(path)).map((problem) => placeProblem(problem, index));
    yield { kind: 'report', file: showPath(path, folder), problems };
  }
}

/** A project has to be known before its files. */
function projectsFirst(paths: readonly string[]): string[] {
  const isProject = (path: string): boolean => getFileType(path)?.kind === 'project';
  return [...paths.filter(isProject), ...paths.filter((path) => !isProject(path))];
}
