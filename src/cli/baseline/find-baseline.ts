import { dirname, join, resolve } from 'node:path';
import { baselineName } from '../../core/etiquette/baseline/baseline-name.ts';
import { createProjectFinder } from '../files/find-project.ts';

/** Finds the baseline of a file, both by absolute path. */
export type FindBaseline = (file: string) => Promise<string>;

/** Creates what finds baselines: the chosen one for all files, or else the one beside the project file, or in the folder where there is none. */
export function createFindBaseline(chosen: string | undefined, folder: string): FindBaseline {
  if (chosen !== undefined) return () => Promise.resolve(resolve(folder, chosen));
  const findProject = createProjectFinder();
  return async (file) => join((await findProject(dirname(file))) ?? folder, baselineName);
}
