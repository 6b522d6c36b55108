import type { Span } from '../base/span.ts';
import type { RawLeaf } from './raw-template.ts';
import type { BranchWord, Expression, Name } from './template-tree.ts';

/** What stands between one pair of double braces, the braces taken in. */
export type Tag = LeafTag | OpenTag | ElseTag | CloseTag;

/** A tag that is complete in itself. */
export interface LeafTag extends Span {
  readonly kind: 'leaf';
  readonly leaf: RawLeaf;
}

/** A tag that opens a part; `word` is missing where we know no such part. */
export interface OpenTag extends Span {
  readonly kind: 'open';
  readonly name: Name;
  readonly word: Exclude<BranchWord, 'else'> | undefined;
  readonly value: Expression | undefined;
}

/** `{{else}}` or `{{else if …}}`. */
export interface ElseTag extends Span {
  readonly kind: 'else';
  readonly word: BranchWord;
  readonly wordSpan: Span;
  readonly value: Expression | undefined;
}

/** A tag that closes a part. */
export interface CloseTag extends Span {
  readonly kind: 'close';
  readonly name: Name;
}
