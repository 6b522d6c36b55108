import { isPlace, type ExplorerPlace } from './explorer.ts';
import { isRecord } from './is-record.ts';

/** Request of the editor: what to write where a canned response shall be put, `InsertReplyParams` → `InsertReplyAnswer`. */
export const insertReplyMethod = 'chatwright/insertReply';

/** Where a canned response is written, and where it shall be put. */
export interface InsertReplyParams {
  readonly reply: ExplorerPlace;
  readonly at: ExplorerPlace;
}

/** The text that takes the place of a range, lines and characters from 0; or why nothing can be put there. */
export type InsertReplyAnswer =
  | { readonly kind: 'edit'; readonly start: TextPosition; readonly end: TextPosition; readonly text: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A line and a character in it, from 0. */
export type TextPosition = Omit<ExplorerPlace, 'uri'>;

/** Whether a request can be answered. */
export function isInsertReplyParams(value: unknown): value is InsertReplyParams {
  return isRecord(value) && isPlace(value['reply']) && isPlace(value['at']);
}

/** Whether an answer can be carried out. */
export function isInsertReplyAnswer(value: unknown): value is InsertReplyAnswer {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'refused') return typeof value['sentence'] === 'string';
  const isPositions = [value['start'], value['end']].every(isPosition);
  return value['kind'] === 'edit' && isPositions && typeof value['text'] === 'string';
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}
