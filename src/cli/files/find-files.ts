import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { getFileType } from '../../core/schema/kinds.ts';
import type { WrongUse } from '../arguments/wrong-use.ts';
import { wrongUse } from '../arguments/wrong-use.ts';
import { sayFileNames } from './file-names.ts';
import { createProjectFinder } from './find-project.ts';
import { isInside } from './is-inside.ts';
import { sayFileTrouble } from './say-file-trouble.ts';
import { showPath } from './show-path.ts';
import type { Walk } from './walk-folder.ts';
import { walkFolder } from './walk-folder.ts';

/** The files of a check, by absolute path. */
export interface FoundFiles {
  readonly kind: 'found';
  /** The files to report on, in the order of their names. */
  readonly asked: readonly string[];
  /** All other files of the same projects, which the asked ones may refer to. */
  readonly others: readonly string[];
  /** One sentence for each file or folder that could not be looked at. */
  readonly troubles: readonly string[];
}

/** Finds the files that paths mean, and the rest of the projects that they belong to. */
export async function findFiles(paths: readonly string[], folder: string): Promise<FoundFiles | WrongUse> {
  const asked = new Set<string>();
  const roots: string[] = [];
  for (const path of paths) {
    const absolute = resolve(folder, path);
    const status = await lookAt(absolute);
    if (status instanceof Error) return wrongUse(sayFileTrouble(path, status));
    if (status.isDirectory()) roots.push(absolute);
    else if (!status.isFile()) return wrongUse(`\`${path}\` is neither a file nor a folder.`);
    else if (getFileType(absolute) === undefined)
      return wrongUse(`\`${path}\` is not one of our files. ${sayFileNames()}`);
    else asked.add(absolute);
  }
  const failures: Walk['failures'] = [];
  for (const root of roots) {
    const walk = await walkFolder(root, 'everything');
    for (const file of walk.files) asked.add(file);
    failures.push(...walk.failures);
  }
  const others = await findOthers(asked, roots, failures);
  const troubles = new Set(failures.map(({ path, error }) => sayFileTrouble(showPath(path, folder), error)));
  return {
    kind: 'found',
    asked: sortByName(asked, folder),
    others: [...others].sort(),
    troubles: [...troubles].sort(),
  };
}

async function lookAt(path: string): Promise<Stats | Error> {
  try {
    return await stat(path);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function findOthers(
  asked: ReadonlySet<string>,
  walked: readonly string[],
  failures: Walk['failures'],
): Promise<ReadonlySet<string>> {
  const findProject = createProjectFinder();
  const projects = new Set<string>();
  for (const file of asked) {
    const project = await findProject(dirname(file));
    if (project !== undefined && !walked.some((root) => isInside(project, root))) projects.add(project);
  }
  const others = new Set<string>();
  for (const project of projects) {
    const walk = await walkFolder(project, 'one project');
    for (const file of walk.files) if (!asked.has(file)) others.add(file);
    failures.push(...walk.failures);
  }
  return others;
}

function sortByName(paths: Iterable<string>, folder: string): string[] {
  const names = new Map<string, string>();
  for (const path of paths) names.set(showPath(path, folder), path);
  return [...names.keys()].sort().map((name) => names.get(name) ?? name);
}
