import type { Span } from '../base/span.ts';

/** A template as plain data: what is rendered, in the order of the text; whitespace control and escapes are already done. */
export interface TemplateTree {
  readonly body: readonly TemplateNode[];
}

/** One part of a template, placed in UTF-16 offsets of its text. */
export type TemplateNode = TextNode | PlaceholderNode | HelperNode | BlockNode | PartialNode | CommentNode | UnreadNode;

/** Words that come out as they are; the span holds exactly these words, so stripped whitespace lies between nodes. */
export interface TextNode extends Span {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{customer.firstName}}`: a value that is filled in. */
export interface PlaceholderNode extends Span {
  readonly kind: 'placeholder';
  readonly path: Path;
}

/** `{{money order.total}}`: the answer of a helper. */
export interface HelperNode extends Span {
  readonly kind: 'helper';
  readonly call: HelperCall;
}

/** `{{#if …}}…{{else}}…{{/if}}`: the first branch that applies is rendered; `close` is missing while nobody has closed it. */
export interface BlockNode extends Span {
  readonly kind: 'block';
  readonly branches: readonly Branch[];
  readonly close: Span | undefined;
}

/** The words that begin a branch. */
export type BranchWord = 'if' | 'unless' | 'each' | 'else';

/** One branch of a block: `tag` is all of its `{{…}}`, `wordSpan` the word in it, `value` what it tests or goes through. */
export interface Branch {
  readonly word: BranchWord;
  readonly wordSpan: Span;
  readonly value: Expression | undefined;
  readonly tag: Span;
  readonly body: readonly TemplateNode[];
}

/** `{{> billing/refund-approved}}`: another text in this place; `indent` goes before each of its lines. */
export interface PartialNode extends Span {
  readonly kind: 'partial';
  readonly name: Name;
  readonly indent: string;
}

/** `{{!-- for colleagues --}}`: never rendered. */
export interface CommentNode extends Span {
  readonly kind: 'comment';
}

/** A stretch with a fault that has no meaning; `text` is its source, so that a preview can show it as it was written. */
export interface UnreadNode extends Span {
  readonly kind: 'unread';
  readonly text: string;
}

/** What gives a value. */
export type Expression = Path | Literal | HelperCall;

/** A name with its own place. */
export interface Name extends Span {
  readonly name: string;
}

/** `customer.firstName`, `this`, `../total`, `@index`: `up` counts the `../`, `data` says that it began with `@`. */
export interface Path extends Span {
  readonly kind: 'path';
  readonly text: string;
  readonly data: boolean;
  readonly up: number;
  readonly parts: readonly Name[];
}

/** A value written in the template; the span takes in the quotes. */
export interface Literal extends Span {
  readonly kind: 'literal';
  readonly value: string | number | boolean | null;
}

/** `money order.total`: a helper with what it is given; inside other arguments the span takes in the parentheses. */
export interface HelperCall extends Span {
  readonly kind: 'call';
  readonly name: Name;
  readonly args: readonly Expression[];
  readonly named: readonly NamedArgument[];
}

/** `gold="Dear member"`: an argument given by name. */
export interface NamedArgument extends Span {
  readonly name: Name;
  readonly value: Expression;
}
