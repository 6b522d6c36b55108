import type { Problem } from '../../core/base/problem.ts';
import type { FileMark } from './file-mark.ts';

/** What is kept of the check of one project, or of the files without one: by what it was made, and what it found. */
export interface CachedProject {
  /** When its files were looked at, in milliseconds since 1970. */
  readonly at: number;
  /** The marks of all its files, by absolute path. */
  readonly marks: Readonly<Record<string, FileMark>>;
  /** What was found in those files that were asked for. */
  readonly files: Readonly<Record<string, CachedFile>>;
}

/** What was found in a file, and where its lines begin; no lines where nothing was found. */
export interface CachedFile {
  readonly starts: readonly number[];
  readonly problems: readonly Problem[];
}

/** The projects of a cache, each by its folder; the files without one by an empty name. */
export type CachedProjects = Readonly<Record<string, CachedProject>>;
