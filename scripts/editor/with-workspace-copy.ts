import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Does something with a throw-away copy of a folder, so that tests may write there; the copy keeps the folder's name. */
export async function withWorkspaceCopy<T>(folder: string, work: (copy: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'chatwright-workspace-'));
  const copy = join(parent, basename(folder));
  try {
    cpSync(folder, copy, { recursive: true });
    return await work(copy);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5 });
  }
}
