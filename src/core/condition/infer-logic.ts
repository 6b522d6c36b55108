import { createProblem } from '../base/problem.ts';
import { checkYesOrNo } from './check-yes-or-no.ts';
import type { CompareNode, ConditionNode, EitherNode, LogicNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { describePart, isSameKind } from './condition-type.ts';

/** Both sides of `&&` and `||` are yes or no; `channel == "web" || "sms"` gets a sentence of its own. */
export function inferLogic(node: LogicNode, checking: Checking): ConditionType {
  checkYesOrNo(node.left, 'joined', checking);
  const isBare = node.right.kind === 'literal' && typeof node.right.value !== 'boolean';
  const compare = isBare ? lastCompare(node.left) : undefined;
  if (compare?.left.kind !== 'name') return checkYesOrNo(node.right, 'joined', checking);
  const { start, end } = node.right.span;
  const again = `${compare.left.name} ${compare.operator} `;
  const example = again + checking.text.slice(start, end);
  const fix = { title: `Write ${example}`, edits: [{ span: { start, end: start }, text: again }] };
  const args = { operator: node.operator, example };
  checking.problems.push(createProblem('condition-repeat', node.right.span, args, [fix]));
  return { kind: 'boolean' };
}

/** `test ? yes : no` has the kind of both answers, which must be one. */
export function inferEither({ test, yes, no, span }: EitherNode, checking: Checking): ConditionType {
  checkYesOrNo(test, 'asked', checking);
  const yesType = checking.infer(yes, checking);
  const noType = checking.infer(no, checking);
  if (yesType.kind === 'unknown' || noType.kind === 'unknown') return { kind: 'unknown' };
  if (isSameKind(yesType, noType)) return yesType;
  const args = { left: describePart(yes, yesType, checking), right: describePart(no, noType, checking) };
  checking.problems.push(createProblem('condition-kinds', span, args));
  return { kind: 'unknown' };
}

function lastCompare(node: ConditionNode): CompareNode | undefined {
  if (node.kind === 'compare') return node;
  return node.kind === 'logic' ? (lastCompare(node.right) ?? lastCompare(node.left)) : undefined;
}
