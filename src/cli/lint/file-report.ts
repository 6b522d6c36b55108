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
  /** The stable name of what is wrong, of a problem or of a rule. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  /** The changes that would end it, placed only when somebody asks; none where a person has to decide. */
  readonly getFixes: () => readonly PlacedFix[];
}

/** A change that would end a problem: a title that a person chooses by, and its edits in the file, none overlapping. */
export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}

/** A text that takes the place of what stands between two places. */
export interface PlacedEdit {
  readonly start: Place;
  readonly end: Place;
  readonly text: string;
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
