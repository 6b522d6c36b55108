import { getFileType } from './kinds.ts';

/** Whether fixes may be made in a file without a person looking: a transcript is the record of what was said, so nobody words it anew. */
export function mayMend(path: string): boolean {
  return getFileType(path)?.kind !== 'transcript';
}
