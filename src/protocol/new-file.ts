import { isRecord } from './is-record.ts';

/** Request of the editor: how a new file begins and where it belongs, `NewFileParams` → `NewFileAnswer`. */
export const newFileMethod = 'chatwright/newFile';

/** The kinds of files that people begin themselves. */
export const newFileKinds = [
  'project',
  'responses',
  'chatscript',
  'scenario',
  'shift',
  'chattest',
  'scorecard',
  'etiquette',
] as const;

/** One of the kinds of files that people begin themselves. */
export type NewFileKind = (typeof newFileKinds)[number];

/** A file that somebody wants: its kind, its name in words, and the URI of a folder, or of a file whose project it shall belong to. */
export interface NewFileParams {
  readonly kind: NewFileKind;
  readonly name: string;
  readonly folder?: string;
  readonly beside?: string;
}

/** The URI of the new file, its text, and the stretch to be written first, as offsets; or why there can be no such file. */
export type NewFileAnswer =
  | { readonly kind: 'file'; readonly uri: string; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Whether a request can be answered. */
export function isNewFileParams(value: unknown): value is NewFileParams {
  if (!isRecord(value) || typeof value['name'] !== 'string') return false;
  const places = [value['folder'], value['beside']];
  return isNewFileKind(value['kind']) && places.every((place) => place === undefined || typeof place === 'string');
}

function isNewFileKind(value: unknown): value is NewFileKind {
  return newFileKinds.some((kind) => kind === value);
}

/** Whether an answer can be carried out. */
export function isNewFileAnswer(value: unknown): value is NewFileAnswer {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'refused') return typeof value['sentence'] === 'string';
  const isPlaced = typeof value['start'] === 'number' && typeof value['end'] === 'number';
  return value['kind'] === 'file' && typeof value['uri'] === 'string' && typeof value['text'] === 'string' && isPlaced;
}
