import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeText } from '../files/write-text.ts';
import { version } from '../version.ts';
import type { CachedProjects } from './cached-project.ts';

/** Reads a cache; an empty one where there is none, where it is damaged, or where another version or another day made it. */
export async function readCache(path: string, today: string | undefined): Promise<CachedProjects> {
  try {
    const { key, hash, body } = JSON.parse(await readFile(path, 'utf8')) as CacheData;
    return key === writeKey(today) && hash === writeHash(body) ? (JSON.parse(body) as CachedProjects) : {};
  } catch {
    return {};
  }
}

/** Writes a cache; where that cannot be, the next run is as slow as the first, which nobody needs to be told. */
export async function saveCache(path: string, today: string | undefined, projects: CachedProjects): Promise<void> {
  const body = JSON.stringify(projects);
  const data: CacheData = { key: writeKey(today), hash: writeHash(body), body };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeText(path, JSON.stringify(data));
  } catch {
    return;
  }
}

/** The projects are a text in the text, so that damage is seen before anything is taken from it. */
interface CacheData {
  readonly key: string;
  readonly hash: string;
  readonly body: string;
}

function writeHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Some findings hang on the day, and all on the program, which may be built anew without a new version. */
function writeKey(today: string | undefined): string {
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return JSON.stringify([version, size, mtimeMs, today ?? '']);
}
