import type { Span } from '../../../core/base/span.ts';
import type { Block } from '../../../core/document/block.ts';
import type { Node } from '../../../core/document/node.ts';
import type { NamedThing } from '../named-thing.ts';

/** A name that stands where nothing counts it. */
export interface LooseName extends NamedThing {
  /** The characters that spell the thing's own name, relative to the block. */
  readonly span: Span;
  /** What they spell: the thing's own name, or only the last part of it. */
  readonly spells: string;
}

/** A block with its tree, as those read it who look for such names. */
export interface ReadBlock {
  readonly block: Block;
  readonly node: Node;
}
