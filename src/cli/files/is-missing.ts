import { stat } from 'node:fs/promises';

/** Whether there is nothing at a path; false where nobody can tell. */
export async function isMissing(path: string): Promise<boolean> {
  try {
    await stat(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
