import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createProjectFinder } from '../files/find-project.ts';

/** Where the cache of a folder lies: in the chosen file, or with the caches of other tools where packages are, or beside the project. */
export async function findCache(chosen: string | undefined, folder: string): Promise<string> {
  if (chosen !== undefined) return resolve(folder, chosen);
  const home = (await createProjectFinder()(folder)) ?? folder;
  const packages = join(home, 'node_modules');
  const hasPackages = await stat(packages).then(
    (status) => status.isDirectory(),
    () => false,
  );
  return hasPackages ? join(packages, '.cache', 'chatwright', 'lint.json') : join(home, '.chatwright-cache.json');
}
