import { createProblem } from '../base/problem.ts';
import type { ConditionNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { describePart } from './condition-type.ts';

/** Tells of a part that should be either true or not, and is something else; what comes out counts as yes or no. */
export function checkYesOrNo(
  node: ConditionNode,
  place: 'whole' | 'joined' | 'negated' | 'asked',
  checking: Checking,
): ConditionType {
  const type = checking.infer(node, checking);
  if (type.kind !== 'boolean' && type.kind !== 'unknown') {
    const part = describePart(node, type, checking);
    checking.problems.push(createProblem('condition-yes-or-no', node.span, { part, place }));
  }
  return { kind: 'boolean' };
}
