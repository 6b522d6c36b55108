import { isPlace, type ExplorerPlace } from './explorer.ts';
import { isRecord } from './is-record.ts';

/** Request of the editor: the canned responses that fit some words, the best first, `SearchParams` → `FoundReply[]`. */
export const searchRepliesMethod = 'chatwright/searchReplies';

/** What was typed, and the URI of the file that somebody is writing in: replies of its project come first. */
export interface SearchParams {
  readonly query: string;
  readonly uri?: string;
}

/** A canned response as a search shows it. */
export interface FoundReply {
  /** Its name in its project, such as `billing/refund-approved`. */
  readonly name: string;
  readonly title: string;
  readonly shortcut: string;
  /** The library as people read it. */
  readonly library: string;
  /** The beginning of its text. */
  readonly words: string;
  readonly place: ExplorerPlace;
}

/** Whether a search can be made. */
export function isSearchParams(value: unknown): value is SearchParams {
  if (!isRecord(value) || typeof value['query'] !== 'string') return false;
  return value['uri'] === undefined || typeof value['uri'] === 'string';
}

/** Whether an answer is a list of replies that can be shown. */
export function isFoundReplies(value: unknown): value is FoundReply[] {
  return Array.isArray(value) && value.every(isFoundReply);
}

function isFoundReply(value: unknown): boolean {
  if (!isRecord(value) || !isPlace(value['place'])) return false;
  return ['name', 'title', 'shortcut', 'library', 'words'].every((key) => typeof value[key] === 'string');
}
