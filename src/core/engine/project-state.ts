import type { Dictionary } from '../condition/dictionary.ts';
import { IdIndex } from '../workspace/id-index.ts';
import type { FileState } from './file-state.ts';

/** The documents below one `chatwright.yaml`, and what they name; `dictionary` is missing where there is no such file. */
export interface ProjectState {
  readonly index: IdIndex;
  readonly files: Set<FileState>;
  dictionary: Dictionary | undefined;
  /** What the dictionary was made from, to see whether it changed. */
  dictionaryKey: string;
}

/** A project without files. */
export function createProject(): ProjectState {
  return { index: new IdIndex(), files: new Set(), dictionary: undefined, dictionaryKey: '' };
}
