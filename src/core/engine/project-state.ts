import type { Dictionary } from '../condition/dictionary.ts';
import type { MoveFinder } from '../matching/create-move-finder.ts';
import { IdIndex } from '../workspace/id-index.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import type { DeedIndex } from './lint/deed-index.ts';
import { createDeedIndex } from './lint/deed-index.ts';
import type { LibraryIndex } from './lint/library-index.ts';
import { createLibraryIndex } from './lint/library-index.ts';
import type { ProjectLint } from './lint/project-lint.ts';
import { createHomelessLint } from './lint/project-lint.ts';

/** The documents below one `chatwright.yaml`, and what they name; `dictionary` is missing where there is no such file. */
export interface ProjectState {
  readonly index: IdIndex;
  readonly files: Set<FileState>;
  dictionary: Dictionary | undefined;
  /** What the dictionary was made from, to see whether it changed. */
  dictionaryKey: string;
  /** How its texts are linted. */
  lint: ProjectLint;
  readonly deeds: DeedIndex;
  readonly library: LibraryIndex<BlockRecord>;
}

/** What the projects of a workspace share. */
export interface ProjectPorts {
  readonly moves: MoveFinder;
  /** The day, such as `2026-11-22`, for what grows stale; undefined where nothing is to. */
  readonly today: string | undefined;
}

/** A project without files. */
export function createProject({ moves, today }: ProjectPorts): ProjectState {
  return {
    index: new IdIndex(),
    files: new Set(),
    dictionary: undefined,
    dictionaryKey: '',
    lint: createHomelessLint(today),
    deeds: createDeedIndex(moves),
    library: createLibraryIndex(),
  };
}
