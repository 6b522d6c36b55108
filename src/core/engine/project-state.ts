import type { Dictionary } from '../condition/dictionary.ts';
import type { PackSet } from '../etiquette/packs/pack-set.ts';
import type { RulePack } from '../etiquette/packs/read-pack.ts';
import type { ReviewRecord } from '../review/review-record.ts';
import { IdIndex } from '../workspace/id-index.ts';
import type { BlockRecord, FileState } from './file-state.ts';
import type { DeedIndex } from './lint/deed-index.ts';
import { createDeedIndex } from './lint/deed-index.ts';
import type { LibraryIndex } from './lint/library-index.ts';
import { createLibraryIndex } from './lint/library-index.ts';
import type { ProjectLint } from './lint/project-lint.ts';
import { createHomelessLint } from './lint/project-lint.ts';
import type { SharedParts } from './shared-parts.ts';
import type { Supplies } from './supplies.ts';

/** The documents below one `chatwright.yaml`, and what they name; `dictionary` is missing where there is no such file. */
export interface ProjectState {
  readonly index: IdIndex;
  readonly files: Set<FileState>;
  dictionary: Dictionary | undefined;
  /** What the dictionary was made from, to see whether it changed. */
  dictionaryKey: string;
  /** Its folder and the plain data of its file; undefined where there is no such file. */
  source: ProjectSource | undefined;
  /** Its rule packs by path, used or not. */
  readonly packs: Map<string, LoadedPack>;
  /** The review records below its folder by path. */
  readonly reviews: Map<string, ReviewRecord>;
  /** How its texts are linted. */
  lint: ProjectLint;
  readonly deeds: DeedIndex;
  readonly library: LibraryIndex<BlockRecord>;
}

/** Where a project is, and what its file says. */
export interface ProjectSource {
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A rule pack as it is written, and as the rules that it brings. */
export interface LoadedPack {
  readonly pack: RulePack;
  readonly set: PackSet;
}

/** What the projects of a workspace share. */
export interface ProjectPorts {
  readonly shared: SharedParts;
  /** The day, such as `2026-11-22`, for what grows stale; undefined where nothing is to. */
  readonly today: string | undefined;
  readonly supplies: Supplies;
}

/** A project without files. */
export function createProject({ shared, today, supplies }: ProjectPorts): ProjectState {
  return {
    index: new IdIndex(),
    files: new Set(),
    dictionary: undefined,
    dictionaryKey: '',
    source: undefined,
    packs: new Map(),
    reviews: new Map(),
    lint: createHomelessLint({
      ...supplies,
      readStarts: shared.readStarts,
      today,
      reviews: undefined,
      findPack: () => undefined,
    }),
    deeds: createDeedIndex(shared.moves),
    library: createLibraryIndex(),
  };
}
