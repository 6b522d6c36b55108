import type { CodeActionKind, Diagnostic } from 'vscode-languageserver-types';
import type { TextEdit } from '../../core/base/fix.ts';
import type { Problem } from '../../core/base/problem.ts';
import type { Span } from '../../core/base/span.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import type { ShownFiles } from '../shown-files.ts';

/** A change of a text that keeps what it means, or that writes what is missing: offered at a place, worked out when somebody chooses it. */
export interface Refactoring {
  readonly name: string;
  readonly kind: CodeActionKind;
  /** What is offered at a place, at a cost that grows with the block at the cursor, and not with the file. */
  offer(place: RefactorPlace): readonly Offer[];
  /** What an offer changes, at any cost. */
  make(files: ShownFiles, chosen: Chosen): Outcome;
}

/** A selection in a file that is known, with what is wrong there. */
export interface RefactorPlace extends Span {
  readonly files: ShownFiles;
  readonly file: FileView;
  readonly problems: readonly PlacedProblem[];
  /** The whole file is meant where somebody asks for its kind of action, or at the top of the file. */
  readonly reach: 'block' | 'file';
}

/** A problem that a selection touches. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly diagnostic: Diagnostic;
}

/** What somebody may choose; `what` says to `make` which of several it is. */
export interface Offer {
  readonly title: string;
  readonly at: number;
  readonly what: string;
  readonly ends?: Diagnostic;
}

/** An offer that was chosen: the file, the offset for which it was made, and which of several it is. */
export interface Chosen {
  readonly file: FileView;
  readonly at: number;
  readonly what: string;
}

/** Changes of files, or a sentence that says why there are none. */
export type Outcome =
  | { readonly kind: 'changes'; readonly changes: readonly FileChange[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A file that is edited, made or deleted. */
export type FileChange =
  | { readonly kind: 'edit'; readonly path: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete'; readonly path: string };

/** Says in words why nothing is changed. */
export function refuse(sentence: string): Outcome {
  return { kind: 'refused', sentence };
}
