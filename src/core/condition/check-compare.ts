import { createProblem } from '../base/problem.ts';
import type { CompareNode, ConditionNode } from './condition-node.ts';
import type { Checking, ConditionType, KnownType } from './condition-type.ts';
import { describePart } from './condition-type.ts';
import { checkSides } from './check-sides.ts';

/** Two values that stand side by side must be of one kind, and in an order where `<` asks for one. */
export function checkCompare(node: CompareNode, checking: Checking): ConditionType {
  const { left, right, operator, span } = node;
  const leftType = checking.infer(left, checking);
  const rightType = checking.infer(right, checking);
  if (leftType.kind === 'unknown' || rightType.kind === 'unknown') return { kind: 'boolean' };
  if (isChain(left, rightType) || isChain(right, leftType)) {
    checking.problems.push(createProblem('condition-chain', span, {}));
  } else if (checkSides({ node: left, type: leftType }, { node: right, type: rightType }, span, checking)) {
    checkOrder(operator, left, leftType, checking);
  }
  return { kind: 'boolean' };
}

/** `1 < order.total < 9` is read as `(1 < order.total) < 9`. */
function isChain(node: ConditionNode, other: ConditionType): boolean {
  return node.kind === 'compare' && other.kind !== 'boolean';
}

function checkOrder(operator: string, node: ConditionNode, type: KnownType, checking: Checking): void {
  const hasOrder = !['boolean', 'choice', 'list'].includes(type.kind);
  if (hasOrder || operator === '==' || operator === '!=') return;
  const part = describePart(node, type, checking);
  checking.problems.push(createProblem('condition-order', node.span, { part, operator }));
}
