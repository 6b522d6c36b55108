import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getFileType } from '../../core/schema/kinds.ts';
import { isSkippedFolder } from './file-names.ts';

/** How far a walk goes: into every folder below, or only into those of the same project. */
export type Extent = 'everything' | 'one project';

/** Our files in a folder and below, and the folders that could not be looked into, with what the file system threw. */
export interface Walk {
  readonly files: string[];
  readonly failures: { readonly path: string; readonly error: unknown }[];
}

/** Looks for our files in a folder and below; links are not followed, since they could lead in a circle or to a file seen already. */
export async function walkFolder(root: string, extent: Extent): Promise<Walk> {
  const walk: Walk = { files: [], failures: [] };
  await visit(root);
  return walk;

  async function visit(folder: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      walk.failures.push({ path: folder, error });
      return;
    }
    if (extent === 'one project' && folder !== root && entries.some(isProjectFile)) return;
    await Promise.all(entries.map((entry) => take(entry, join(folder, entry.name))));
  }

  async function take(entry: Dirent, path: string): Promise<void> {
    if (entry.isDirectory() && !isSkippedFolder(entry.name)) await visit(path);
    if (entry.isFile() && getFileType(entry.name) !== undefined) walk.files.push(path);
  }
}

function isProjectFile(entry: Dirent): boolean {
  return entry.isFile() && getFileType(entry.name)?.kind === 'project';
}
