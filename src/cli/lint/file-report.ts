import type { ProblemCode } from '../../core/base/problem.ts';
import type { Severity } from '../../core/base/severity.ts';

/** What is wrong with one file, sorted by place. */
export interface FileReport {
  readonly kind: 'report';
  /** Relative to the current folder, with `/` between folders. */
  readonly file: string;
  readonly problems: readonly PlacedProblem[];
}

/** A problem as people read it: a sentence, and its place by line and column. */
export interface PlacedProblem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
}

/** A place in a file: line and column from 1, the offset from 0; columns and offsets in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A sentence on a file that could not be read, or not wholly. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly sentence: string;
}
