import type { Span } from '../base/span.ts';
import type { BranchWord, Expression, TemplateNode } from './template-tree.ts';

/** A part of a template before its whitespace control is done; both readers make these. */
export type RawNode = RawText | RawLeaf | RawBlock;

/** Words as Handlebars cuts them: `from` and `to` are where they were written, `start` and `end` what is left of them. */
export interface RawText {
  readonly kind: 'text';
  readonly from: number;
  readonly to: number;
  start: number;
  end: number;
  cutAtStart: boolean;
  cutAtEnd: boolean;
}

/** A part with nothing inside; `alone` says that it takes its line away where it is the only thing on it. */
export interface RawLeaf {
  readonly kind: 'leaf';
  readonly node: Exclude<TemplateNode, { readonly kind: 'text' | 'block' }>;
  readonly alone: boolean;
  indent: string;
}

/** A part with branches. */
export interface RawBlock extends Span {
  readonly kind: 'block';
  readonly branches: readonly RawBranch[];
  readonly close: Span | undefined;
}

/** One branch of a part. */
export interface RawBranch {
  readonly word: BranchWord;
  readonly wordSpan: Span;
  readonly value: Expression | undefined;
  readonly tag: Span;
  readonly body: RawNode[];
}

/** Words from `from` to `to`, nothing cut off yet. */
export function createRawText(from: number, to: number): RawText {
  return { kind: 'text', from, to, start: from, end: to, cutAtStart: false, cutAtEnd: false };
}

/** A part with nothing inside. */
export function createRawLeaf(node: RawLeaf['node'], alone = false): RawLeaf {
  return { kind: 'leaf', node, alone, indent: '' };
}

/** Whether the tag asks for the whitespace before it to go, as `{{~name}}` does. */
export function trimsBefore(text: string, tag: Span): boolean {
  return text.charAt(tag.start + 2) === '~';
}

/** Whether the tag asks for the whitespace after it to go, as `{{name~}}` does. */
export function trimsAfter(text: string, tag: Span): boolean {
  return text.charAt(tag.end - 3) === '~';
}
