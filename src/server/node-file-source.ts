import type { Dirent, Stats } from 'node:fs';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isOurs } from '../language-service/file-role.ts';
import { toUri } from '../language-service/document-path.ts';
import { largestFile, type FileContent } from '../protocol/client-files.ts';
import type { FileSource } from './file-source.ts';
import { isIgnoredFolder } from './ignored-folder.ts';

/** The files of the disk. Links are not followed: one could lead out of the folder, or to a file that is listed already. */
export function createNodeFileSource(): FileSource {
  return {
    list: (folder) => walk(folder, isOurs),
    listStyle: (folder) => walk(folder, (path) => path.endsWith('.yml')),
    read,
  };
}

async function* walk(folder: string, isMeant: (path: string) => boolean): AsyncGenerator<string> {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readFolder(next)) {
      const path = next.endsWith('/') ? `${next}${entry.name}` : `${next}/${entry.name}`;
      if (entry.isDirectory() && !isIgnoredFolder(entry.name)) folders.push(path);
      if (entry.isFile() && isMeant(path)) yield path;
    }
  }
}

async function readFolder(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(toDiskPath(folder), { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    return [];
  }
}

async function read(path: string): Promise<FileContent> {
  try {
    const diskPath = toDiskPath(path);
    const stats: Stats = await lstat(diskPath);
    if (!stats.isFile()) return { kind: 'missing' };
    if (stats.size > largestFile) return { kind: 'too-large', bytes: stats.size };
    return decode(await readFile(diskPath));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
  }
}

/** As the editor does it: a zero among the first bytes says that they are no text. */
function decode(bytes: Uint8Array): FileContent {
  if (bytes.subarray(0, 512).includes(0)) return { kind: 'not-text' };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
}

function toDiskPath(path: string): string {
  return fileURLToPath(toUri(path));
}
