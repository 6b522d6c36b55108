import { createProblem } from '../base/problem.ts';
import { checkSides } from './check-sides.ts';
import type { AmongNode, ConditionNode } from './condition-node.ts';
import type { Checking, ConditionType } from './condition-type.ts';
import { describePart } from './condition-type.ts';

/** `"phone" in cart.items`: the right side is a list, and what is sought is of the kind of its entries. */
export function checkAmong({ left, right, span }: AmongNode, checking: Checking): ConditionType {
  const sought = checking.infer(left, checking);
  const entries = right.kind === 'list' ? right.entries : [right];
  for (const entry of entries) {
    const type = checking.infer(entry, checking);
    const entryType = right.kind === 'list' ? type : entryOf(right, type, checking);
    if (sought.kind === 'unknown' || entryType.kind === 'unknown') continue;
    checkSides({ node: left, type: sought }, { node: entry, type: entryType }, span, checking);
  }
  return { kind: 'boolean' };
}

function entryOf(node: ConditionNode, type: ConditionType, checking: Checking): ConditionType {
  if (type.kind === 'list') return type.entry;
  if (type.kind !== 'unknown') {
    const part = describePart(node, type, checking);
    checking.problems.push(createProblem('condition-not-list', node.span, { part, after: 'in' }));
  }
  return { kind: 'unknown' };
}
