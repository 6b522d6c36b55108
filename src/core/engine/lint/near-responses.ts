import type { NearResponse } from '../../etiquette/near-response.ts';
import type { ResponseDigest } from '../../etiquette/lint-response.ts';
import type { BlockRecord, FileState } from '../file-state.ts';
import type { FileNearness } from './file-nearness.ts';
import { createFileNearness } from './file-nearness.ts';

/** Finds the responses of a file that are near one of them; the file is gone through when that is asked for the first time. */
export function createListNear(file: FileState): (response: ResponseDigest) => readonly NearResponse[] {
  return (response) => getNearness(file).listNear(response);
}

/** After an edit: what is said of the neighbours of blocks that went or came is to be found out anew. */
export function forgetNear(file: FileState, old: readonly BlockRecord[], fresh: readonly BlockRecord[]): void {
  const { nearness } = file;
  if (nearness === undefined) return;
  for (const { lint } of old) for (const response of lint.responses) forgetNeighbours(nearness, response);
  for (const { lint } of old) for (const response of lint.responses) nearness.remove(response);
  for (const record of fresh) for (const response of record.lint.responses) nearness.add(response, record);
  for (const { lint } of fresh) for (const response of lint.responses) forgetNeighbours(nearness, response);
}

function forgetNeighbours(nearness: FileNearness<BlockRecord>, response: ResponseDigest): void {
  for (const record of nearness.listOwners(response)) record.nearProblems = undefined;
}

function getNearness(file: FileState): FileNearness<BlockRecord> {
  if (file.nearness !== undefined) return file.nearness;
  const nearness = createFileNearness<BlockRecord>();
  for (const record of file.records) for (const response of record.lint.responses) nearness.add(response, record);
  file.nearness = nearness;
  return nearness;
}
