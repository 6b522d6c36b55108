import { createProblem } from '../base/problem.ts';
import type { ArithmeticNode, ConditionNode, MinusNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { describePart, isNumeric, isTextual } from './condition-type.ts';

/** A calculation with numbers, which is money where one side is; `+` also joins texts. */
export function inferArithmetic({ left, right, operator }: ArithmeticNode, checking: Checking): ConditionType {
  const leftType = checking.infer(left, checking);
  const rightType = checking.infer(right, checking);
  if (operator === '+' && isTextual(leftType) && isTextual(rightType)) return { kind: 'text' };
  const types = [expectNumber(left, leftType, operator, checking), expectNumber(right, rightType, operator, checking)];
  if (types.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  return { kind: types.some(({ kind }) => kind === 'money') ? 'money' : 'number' };
}

/** `-order.total` is a number, of the kind that follows. */
export function inferMinus({ of }: MinusNode, checking: Checking): ConditionType {
  return expectNumber(of, checking.infer(of, checking), '-', checking);
}

function expectNumber(node: ConditionNode, type: ConditionType, operator: string, checking: Checking): ConditionType {
  if (type.kind === 'unknown' || isNumeric(type)) return type;
  const part = describePart(node, type, checking);
  checking.problems.push(createProblem('condition-arithmetic', node.span, { part, operator }));
  return { kind: 'unknown' };
}
