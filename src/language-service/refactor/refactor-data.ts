import { isRecord } from '../../protocol/is-record.ts';

/** What an action carries until somebody chooses it: for which version of which file, and where, it was offered. */
export interface RefactorData {
  readonly refactoring: string;
  readonly path: string;
  readonly version: number | null;
  readonly at: number;
  readonly what: string;
}

/** Whether the data of an action came from an offer. */
export function isRefactorData(data: unknown): data is RefactorData {
  if (!isRecord(data)) return false;
  const { refactoring, path, version, at, what } = data;
  const isPlaced = typeof path === 'string' && typeof at === 'number';
  return isPlaced && typeof refactoring === 'string' && typeof what === 'string' && isVersion(version);
}

function isVersion(version: unknown): boolean {
  return version === null || typeof version === 'number';
}
