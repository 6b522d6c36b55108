import { isRecord } from './is-record.ts';

/** What the server adds to a diagnostic as its `data` where a rule of etiquette found it. */
export const findingMark = { isFinding: true } as const;

/** Whether the `data` of a diagnostic says that a rule of etiquette found it. */
export function isFindingMark(value: unknown): boolean {
  return isRecord(value) && value['isFinding'] === true;
}
