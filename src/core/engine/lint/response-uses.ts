import { getLanguage } from '../../etiquette/placed-message.ts';
import type { BlockRecord, FileState } from '../file-state.ts';
import type { DeedIndex } from './deed-index.ts';

/** Takes in what the canned responses of a block do. */
export function addDeeds(deeds: DeedIndex, file: FileState, record: BlockRecord): void {
  if (record.lint.responses.length === 0) return;
  const language = getLanguage(file.header.locale ?? 'en');
  for (const { id, block } of record.lint.responses)
    deeds.add(`${record.scope}/${id}`, { block, format: file.type.format, language });
}

/** Forgets the canned responses of a block. */
export function removeDeeds(deeds: DeedIndex, record: BlockRecord): void {
  for (const { id } of record.lint.responses) deeds.remove(`${record.scope}/${id}`);
}

/** The scripts whose steps send one of the canned responses of some blocks. */
export function findResponders(files: Iterable<FileState>, records: readonly BlockRecord[]): readonly FileState[] {
  const ids = new Set(records.flatMap(({ scope, lint }) => lint.responses.map(({ id }) => `${scope}/${id}`)));
  if (ids.size === 0) return [];
  return [...files].filter(
    ({ type, records: own }) =>
      type.kind === 'chatscript' &&
      own.some(({ lint }) => lint.steps.some(({ respond }) => respond !== undefined && ids.has(respond))),
  );
}
