import type { Format } from '../document/document.ts';

/** What a file is, told by its name. */
export type DocumentKind =
  | 'project'
  | 'responses'
  | 'chatscript'
  | 'scenario'
  | 'shift'
  | 'chattest'
  | 'scorecard'
  | 'etiquette'
  | 'reviews'
  | 'transcript';

/** A file of ours: its kind and how it is written. */
export interface FileType {
  readonly kind: DocumentKind;
  readonly format: Format;
}

/** The type of a file by its name or path, or nothing where the file is not ours. */
export function getFileType(path: string): FileType | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (PROJECT.test(name)) return { kind: 'project', format: 'yaml' };
  if (REVIEWS.test(name)) return { kind: 'reviews', format: 'yaml' };
  const match = NAMED.exec(name);
  if (match === null) return undefined;
  return { kind: match[1] as DocumentKind, format: match[2] === 'json' ? 'json' : 'yaml' };
}

const PROJECT = /^chatwright\.ya?ml$/;
const REVIEWS = /^chatwright\.reviews\.ya?ml$/;
const NAMED = /.\.(responses|chatscript|scenario|shift|chattest|scorecard|etiquette|transcript)\.(yaml|yml|json)$/;
