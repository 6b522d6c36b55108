import { isRecord } from './is-record.ts';

/** Request of the server, where it cannot reach the files itself: the files of ours in a folder, `{ uri }` → `string[]` of URIs. */
export const listFilesMethod = 'chatwright/listFiles';

/** Request of the server, where it cannot reach the files itself: the rules of a folder of Vale styles, `{ uri }` → `string[]` of URIs. */
export const listStyleFilesMethod = 'chatwright/listStyleFiles';

/** Request of the server, where it cannot reach the files itself: what a file holds, `{ uri }` → `FileContent`. */
export const readFileMethod = 'chatwright/readFile';

/** The parameters of the requests for files. */
export interface FileParams {
  readonly uri: string;
}

/** What came of reading a file. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'missing' };

/** The largest file that is read, in bytes: 50 MB. */
export const largestFile = 50 * 1024 * 1024;

/** Whether the parameters of a request for files can be answered. */
export function isFileParams(value: unknown): value is FileParams {
  return isRecord(value) && typeof value['uri'] === 'string';
}

/** Whether an answer is a list of URIs. */
export function isFileList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((uri) => typeof uri === 'string');
}

/** Whether an answer says what a file holds. */
export function isFileContent(value: unknown): value is FileContent {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'text':
      return typeof value['text'] === 'string';
    case 'too-large':
      return typeof value['bytes'] === 'number';
    case 'unreadable':
      return typeof value['reason'] === 'string';
    default:
      return value['kind'] === 'missing' || value['kind'] === 'not-text';
  }
}
