import type { OwnTranscript } from '../../etiquette/create-transcript-view.ts';
import { toRecord } from '../../etiquette/settings/etiquette-data.ts';
import type { FileState } from '../file-state.ts';
import { readHeaderData } from './read-document-data.ts';

/** What the top of a transcript tells of the chat: who took part, what was known before it, whether it is over. */
export function readTranscriptHeader(file: FileState): Omit<OwnTranscript, 'language' | 'turns'> {
  const data = readHeaderData(file);
  const customer = toRecord(data['customer']);
  const agent = toRecord(data['agent']);
  const disposition = toRecord(data['disposition']);
  const known = { ...toRecord(data['prechat']), ...toRecord(customer['values']) };
  return {
    started: toText(data['started']),
    channel: toText(data['channel']),
    agentName: toText(agent['name']),
    customerName: toText(customer['name']),
    known: new Map(Object.entries(known).flatMap(([name, value]) => (isPlain(value) ? [[name, String(value)]] : []))),
    isOver: data['ended'] !== undefined || data['outcome'] !== undefined,
    isWrappedUp: isFilled(disposition['tags']) || isFilled(disposition['reason']),
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isFilled(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && value.length > 0;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
