import { isProject } from '../language-service/file-role.ts';
import type { Scope } from './create-scope.ts';
import { createSlices } from './create-slices.ts';
import { dropFile, takeContent, type KnownFiles } from './take-file.ts';

/** How the reading of a workspace is followed and stopped. */
export interface ReadingOptions {
  /** Paths of the folders. */
  readonly folders: readonly string[];
  readonly scope: Scope;
  readonly isStopped: () => boolean;
  /** Called once, when the project files are known and the others not yet. */
  readonly onProjects: () => void;
  /** Called as often as files are done. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads all files of a workspace, projects first, and forgets those that are gone; false where it was stopped before the end. */
export async function readWorkspace(known: KnownFiles, options: ReadingOptions): Promise<boolean> {
  const { isStopped, onProjects, onProgress } = options;
  const rest = createSlices();
  const listed = await listFiles(known, options);
  if (isStopped()) return false;
  for (const path of [...known.engine.paths(), ...known.notices.keys()]) if (!listed.has(path)) dropFile(known, path);

  const projects = [...listed].filter(isProject);
  const others = [...listed].filter((path) => !isProject(path));
  let done = 0;
  for (const paths of [projects, others]) {
    for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
      const batch = paths.slice(at, at + FILES_AT_ONCE);
      const contents = await Promise.all(batch.map(async (path) => ({ path, content: await known.files.read(path) })));
      for (const { path, content } of contents) {
        if (isStopped()) return false;
        takeContent(known, path, content);
        await rest();
      }
      done += batch.length;
      onProgress(done, listed.size);
    }
    if (paths === projects) onProjects();
  }
  return true;
}

const FILES_AT_ONCE = 8;

async function listFiles({ files }: KnownFiles, { folders, scope, isStopped }: ReadingOptions): Promise<Set<string>> {
  const listed = new Set<string>();
  for (const folder of folders) {
    for await (const path of files.list(folder)) {
      if (isStopped()) return listed;
      if (scope.isListed(path)) listed.add(path);
    }
  }
  return listed;
}
