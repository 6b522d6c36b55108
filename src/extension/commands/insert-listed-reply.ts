import { window } from 'vscode';
import { isPlace } from '../../protocol/explorer.ts';
import { isRecord } from '../../protocol/is-record.ts';
import type { ServerControl } from '../create-server-control.ts';
import { insertReply } from './insert-reply.ts';

/** Inserts the canned response of an item of the explorer at the cursor. */
export async function insertListedReply(server: ServerControl, item: unknown): Promise<void> {
  if (isRecord(item) && isPlace(item['place'])) await insertReply(server, window.activeTextEditor, item['place']);
}
