import type { Span } from '../../../core/base/span.ts';
import type { Block } from '../../../core/document/block.ts';
import type { Node } from '../../../core/document/node.ts';
import type { NamedThing } from '../named-thing.ts';

/** A name that stands where nothing counts it, with the characters that spell the thing's own name; the span is relative to the block. */
export interface LooseName extends NamedThing {
  readonly span: Span;
}

/** A block with its tree, as those read it who look for such names. */
export interface ReadBlock {
  readonly block: Block;
  readonly node: Node;
}
