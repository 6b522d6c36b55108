import type { Problem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { VariableType } from '../condition/dictionary.ts';
import type { ScalarMap } from '../document/scalar-map.ts';
import type { FlowStep } from '../flow/flow-script.ts';
import type { IdKind } from '../schema/id-kind.ts';

/**
 * A place where a name is given or used; the span is relative to its block. A `mention` counts as a use, but who else reads the place says
 * so when the name is unknown.
 */
export interface IdSite extends Span {
  readonly kind: IdKind;
  readonly id: string;
  readonly role: 'definition' | 'use' | 'mention';
}

/** Counts uses that need no place, since their names are given and nothing will be edited. */
export interface UseCounter {
  isGiven(kind: IdKind, id: string): boolean;
  addUse(kind: IdKind, id: string): void;
}

/** A `when:` of a block, and where its characters were written. */
export interface ConditionSite {
  readonly text: string;
  readonly map: ScalarMap;
}

/** What a block tells the rest of the workspace, apart from its own problems. */
export interface BlockFacts {
  readonly problems: readonly Problem[];
  readonly sites: readonly IdSite[];
  readonly conditions: readonly ConditionSite[];
  /** The steps in the block, for the graph of their script. */
  readonly steps: readonly FlowStep[];
  /** The steps that the block makes reachable at any time. */
  readonly entries: readonly string[];
  /** The types of the variables that the block declares. */
  readonly variables: readonly VariableFact[];
  /** The top-level texts of the block that others ask for: `library`, `script`, `start`. */
  readonly texts: readonly TopText[];
  /** The top-level lists of texts that others ask for: `channels`, `tags`. */
  readonly lists: readonly TopList[];
  /** The keys of entries that name nothing for others, but must not stand twice in their section. */
  readonly keys: readonly SectionKey[];
  /** Whether the block gives anchors or uses aliases, so that it hangs together with other blocks. */
  readonly isLinked: boolean;
}

/** A variable of the data dictionary with its type. */
export interface VariableFact {
  readonly name: string;
  readonly type: VariableType;
}

/** A key at the top of a document with its text. */
export interface TopText {
  readonly key: string;
  readonly text: string;
}

/** Texts of a list at the top of a document; a list that is written line by line comes in pieces. */
export interface TopList {
  readonly key: string;
  readonly items: readonly string[];
}

/** The key of an entry, with the section it stands in. */
export interface SectionKey {
  readonly section: string;
  readonly name: string;
  readonly span: Span;
}
