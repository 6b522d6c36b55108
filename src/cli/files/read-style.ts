import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toSlashes } from './show-path.ts';

/** The files of a folder of Vale styles, texts by path; none where there is no such folder. Links are not followed, and what is too large for a style is left out. */
export function readStyle(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  visit(folder, files);
  return files;
}

/** More than the largest styles have. */
const MOST_FILES = 2_000;
const LARGEST = 1_000_000;

function visit(folder: string, files: Map<string, string>): void {
  for (const entry of list(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) visit(path, files);
    if (!entry.isFile() || !entry.name.endsWith('.yml') || files.size >= MOST_FILES) continue;
    const text = read(path);
    if (text !== undefined) files.set(toSlashes(path), text);
  }
}

function list(folder: string): readonly { name: string; isDirectory(): boolean; isFile(): boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function read(path: string): string | undefined {
  try {
    return statSync(path).size > LARGEST ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
