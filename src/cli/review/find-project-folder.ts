import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { createProjectFinder } from '../files/find-project.ts';

/** The absolute path of a project's folder. */
export interface ProjectFolder {
  readonly kind: 'folder';
  readonly folder: string;
}

/** The folder of the project that some words are about: that of the files among them, or else that of the current folder. */
export async function findProjectFolder(words: readonly string[], folder: string): Promise<ProjectFolder | WrongUse> {
  const findProject = createProjectFinder();
  const found = new Set<string | undefined>();
  for (const word of words) {
    const path = resolve(folder, word);
    const status = await stat(path).catch(() => undefined);
    if (status !== undefined) found.add(await findProject(status.isDirectory() ? path : dirname(path)));
  }
  if (found.size === 0) found.add(await findProject(folder));
  const [project] = found;
  if (found.size > 1) return wrongUse('These files belong to several projects. Review one project at a time.');
  return project === undefined ? wrongUse(noProject) : { kind: 'folder', folder: project };
}

const noProject =
  'There is no `chatwright.yaml` here or in a folder above, so there is no place for a review record. Go to the folder of a project first.';
