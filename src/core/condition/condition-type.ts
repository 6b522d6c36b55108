import type { Problem } from '../base/problem.ts';
import type { Described } from '../base/sentences/en/condition.ts';
import type { ConditionNode } from './condition-node.ts';
import type { Dictionary, VariableType } from './dictionary.ts';

/** What kind of value a part of a condition has; unknown after a fault, so that one fault is told once. */
export type ConditionType =
  | Exclude<VariableType, { kind: 'list' }>
  | { readonly kind: 'list'; readonly entry: ConditionType }
  | { readonly kind: 'unknown' };

/** A part whose kind of value is known, and which can therefore be told to an author. */
export type KnownType = Exclude<ConditionType, { kind: 'unknown' }>;

/** What a check of one condition carries along: its text, what it may name, entries such as `item`, where problems go, and how to go on. */
export interface Checking {
  readonly text: string;
  readonly dictionary: Dictionary;
  readonly entries: ReadonlyMap<string, ConditionType>;
  readonly problems: Problem[];
  readonly infer: (node: ConditionNode, checking: Checking) => ConditionType;
}

/** A part in words: long calculations and comparisons stay unquoted, since their brackets may lie outside their span. */
export function describePart(node: ConditionNode, type: KnownType, { text }: Checking): Described {
  const isShort = ['literal', 'name', 'known', 'open', 'size', 'list'].includes(node.kind);
  if (!isShort || node.span.end - node.span.start > 60) return { kind: type.kind };
  return { kind: type.kind, written: text.slice(node.span.start, node.span.end), literal: node.kind === 'literal' };
}

/** True where two kinds of values can stand side by side: numbers with money, texts with choices, else only their like. */
export function isSameKind(left: ConditionType, right: ConditionType): boolean {
  if (left.kind === 'unknown' || right.kind === 'unknown') return true;
  return familyOf(left) === familyOf(right);
}

/** True for numbers and money. */
export function isNumeric({ kind }: ConditionType): boolean {
  return kind === 'number' || kind === 'money';
}

/** True for texts and choices. */
export function isTextual({ kind }: ConditionType): boolean {
  return kind === 'text' || kind === 'choice';
}

function familyOf(type: KnownType): string {
  if (isNumeric(type)) return 'number';
  return isTextual(type) ? 'text' : type.kind;
}
