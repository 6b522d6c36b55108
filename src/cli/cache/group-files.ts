import { dirname } from 'node:path';
import { createProjectFinder } from '../files/find-project.ts';
import type { FilesToCheck } from '../lint/check-texts.ts';

/** The files of one project, or those without one, whose findings hang on each other and on no other file. */
export interface FileGroup {
  /** The folder of the project; empty for files without one. */
  readonly name: string;
  readonly asked: string[];
  readonly others: string[];
}

/** Sorts the files of a check by their projects. */
export async function groupFiles({ asked, others }: FilesToCheck): Promise<readonly FileGroup[]> {
  const findProject = createProjectFinder();
  const groups = new Map<string, FileGroup>();
  for (const [list, paths] of [
    ['asked', asked],
    ['others', others],
  ] as const) {
    for (const path of paths) {
      const name = (await findProject(dirname(path))) ?? '';
      const group = groups.get(name) ?? { name, asked: [], others: [] };
      groups.set(name, group);
      group[list].push(path);
    }
  }
  return [...groups.values()];
}
