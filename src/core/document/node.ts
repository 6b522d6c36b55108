import type { Span } from '../base/span.ts';

/** How a scalar was written; a JSON string counts as `double`, other JSON values as `plain`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A YAML block scalar's final line breaks: one kept, none kept, all kept. */
export type Chomping = 'clip' | 'strip' | 'keep';

/** A single value; `start` to `end` is the whole token with quotes, or with `|` and its text; empty where nothing was written. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
  /** Where the written characters of the value lie: inside the quotes, or from the line after `|` on. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** The indentation of a block scalar's text, in columns; -1 for the other styles. */
  readonly indent: number;
  readonly chomping: Chomping;
}

/** A key with its value. */
export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: Node;
}

/** Keys with values, in the order in which they were written. */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly MapEntry[];
}

/** A list of values. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** A YAML alias (`*name`), standing for the node that carries the anchor `&name`. */
export interface AliasNode extends Span {
  readonly kind: 'alias';
  readonly name: string;
}

/** One positioned tree for YAML and JSON alike; offsets count from the start of the block's text. */
export type Node = ScalarNode | MapNode | ListNode | AliasNode;

/** A YAML anchor (`&name`) and the node that carries it. */
export interface Anchor {
  readonly name: string;
  readonly node: Node;
}
