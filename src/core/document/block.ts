import type { Problem } from '../base/problem.ts';
import type { BlockRole } from './block-role.ts';
import type { CutState, SectionShape } from './cut.ts';
import type { AliasNode, Anchor, Node } from './node.ts';

/** What a block says: its tree, what could not be read, and the anchors and aliases to be linked over the document. */
export interface BlockContent {
  /**
   * A `header`: a map of one entry. A `section`: a map of one entry, without a value. An `entry`: the item itself in a list, a map of one
   * entry in a map. Nothing where the block holds only comments or could not be read at all.
   */
  readonly node: Node | undefined;
  readonly problems: readonly Problem[];
  readonly anchors: readonly Anchor[];
  readonly aliases: readonly AliasNode[];
}

/** A piece of a document that is read by itself; the blocks' texts, one after the other, are the file's text. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** What an entry is in its section; undefined for the other roles. */
  readonly shape: SectionShape | undefined;
  /** The state of the cut before the block; its `section` is the top-level key under which an entry stands. */
  readonly before: CutState;
  /** How many line breaks the text holds. */
  readonly breaks: number;
}

/** The content of a block that says nothing. */
export const emptyContent: BlockContent = { node: undefined, problems: [], anchors: [], aliases: [] };
