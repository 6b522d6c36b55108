import type { BlockRole } from './block-role.ts';

/** Where in a file a block begins: what a cutter must know to go on from there. */
export interface CutState {
  /**
   * `start` before the first key, `top` between top-level entries, `open` after `key:` before its first entry, `inside` a section, `end`
   * after all; in JSON `after` is where a comma is missing, and `dangling` where a window of text ends inside a value.
   */
  readonly phase: 'start' | 'top' | 'open' | 'inside' | 'after' | 'dangling' | 'end';
  readonly section: string | undefined;
  /** Whether the section's entries are list items or keys; undefined outside a section. */
  readonly shape: SectionShape | undefined;
  /** The column at which the section's entries begin; -1 where not known, or where they do not begin a line. */
  readonly indent: number;
}

/** What the entries of a section are. */
export type SectionShape = 'list' | 'map';

/** One block's place in a text, not yet read. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
  /** What an entry is in its section; undefined for the other roles. */
  readonly shape: SectionShape | undefined;
  /** The state of the cut before the piece; its `section` is the top-level key under which an entry stands. */
  readonly before: CutState;
  /** How many line breaks the piece holds. */
  readonly breaks: number;
}

/** Whether a text to be cut begins its file, where alone a mark of byte order may stand. */
export type CutPlace = 'file-start' | 'further-on';

/** The state in which every file begins. */
export const startState: CutState = { phase: 'start', section: undefined, shape: undefined, indent: -1 };

/** The state between two top-level entries. */
export const topState: CutState = { phase: 'top', section: undefined, shape: undefined, indent: -1 };

/** The state after which nothing is cut: the whole document is one block. */
export const endState: CutState = { phase: 'end', section: undefined, shape: undefined, indent: -1 };

/** Whether a cutter would go on alike from both. */
export function sameState(a: CutState, b: CutState): boolean {
  return a === b || (a.phase === b.phase && a.section === b.section && a.shape === b.shape && a.indent === b.indent);
}
