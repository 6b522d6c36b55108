import type { Fix } from '../base/fix.ts';
import { nearestName } from '../base/nearest.ts';
import { createProblem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { ConditionNode, LiteralNode } from './condition-node.ts';
import type { Checking, KnownType } from './condition-type.ts';
import { describePart, isNumeric, isSameKind, isTextual } from './condition-type.ts';

/** One side of a comparison with the kind of its value. */
export interface Side {
  readonly node: ConditionNode;
  readonly type: KnownType;
}

/** True where two sides can be compared; otherwise the reason is told, at the written value where there is one. */
export function checkSides(left: Side, right: Side, span: Span, checking: Checking): boolean {
  if (left.type.kind === 'list' || right.type.kind === 'list') return checkLists(left, right, checking);
  const text = textLiteral(right.node) ?? textLiteral(left.node);
  const other = text === right.node ? left : right;
  if (text !== undefined && (other.type.kind === 'date' || other.type.kind === 'time')) {
    return checkDateForm(text, other.node, other.type.kind, checking);
  }
  if (!isSameKind(left.type, right.type)) return refuseKinds(left, right, span, checking);
  if (text === undefined || other.type.kind !== 'choice') return true;
  return checkChoice(text, other.node, other.type.choices, checking);
}

type TextLiteral = LiteralNode & { readonly value: string };

function textLiteral(node: ConditionNode): TextLiteral | undefined {
  return isTextLiteral(node) ? node : undefined;
}

function isTextLiteral(node: ConditionNode): node is TextLiteral {
  return node.kind === 'literal' && typeof node.value === 'string';
}

function checkLists(left: Side, right: Side, checking: Checking): boolean {
  if (left.type.kind === right.type.kind) return true;
  const [list, other] = left.type.kind === 'list' ? [left, right] : [right, left];
  const part = describePart(list.node, list.type, checking);
  const sought = describePart(other.node, other.type, checking).written ?? '"…"';
  const example = `${sought} in ${part.written ?? 'cart.items'}`;
  checking.problems.push(createProblem('condition-list', list.node.span, { part, example }));
  return false;
}

function checkDateForm(text: TextLiteral, node: ConditionNode, kind: 'date' | 'time', checking: Checking): boolean {
  if (forms[kind].test(text.value)) return true;
  const name = checking.text.slice(node.span.start, node.span.end);
  checking.problems.push(createProblem('condition-date-form', text.span, { name, kind, value: text.value }));
  return false;
}

const forms = {
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  time: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
};

function checkChoice(text: TextLiteral, node: ConditionNode, choices: readonly string[], checking: Checking): boolean {
  if (choices.includes(text.value)) return true;
  const near = nearestName(text.value, choices);
  const name = checking.text.slice(node.span.start, node.span.end);
  const inside = { start: text.span.start + 1, end: text.span.end - 1 };
  const isPlain = near !== undefined && /^[\w./-]+$/.test(near) && inside.end - inside.start === text.value.length;
  const fixes = isPlain ? [{ title: `Write "${near}"`, edits: [{ span: inside, text: near }] }] : [];
  const args = { name, value: text.value, near, choices };
  checking.problems.push(createProblem('condition-choice-unknown', text.span, args, fixes));
  return false;
}

function refuseKinds(left: Side, right: Side, span: Span, checking: Checking): boolean {
  const literals = [left, right].filter(({ node }) => node.kind === 'literal');
  const [literal] = literals.length === 1 ? literals : [];
  const other = literal === left ? right : left;
  const args = {
    left: describePart(left.node, left.type, checking),
    right: describePart(right.node, right.type, checking),
  };
  const fixes = literal === undefined ? [] : removeQuotes(literal.node, other.type);
  checking.problems.push(createProblem('condition-kinds', literal?.node.span ?? span, args, fixes));
  return false;
}

function removeQuotes(node: ConditionNode, wanted: KnownType): readonly Fix[] {
  if (!isTextLiteral(node) || isTextual(wanted)) return [];
  const fits = isNumeric(wanted)
    ? /^-?\d+(?:\.\d+)?$/.test(node.value)
    : wanted.kind === 'boolean' && /^(?:true|false)$/.test(node.value);
  return fits ? [{ title: `Write ${node.value} without quotes`, edits: [{ span: node.span, text: node.value }] }] : [];
}
