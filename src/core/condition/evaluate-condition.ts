import type { Problem } from '../base/problem.ts';
import { createProblem } from '../base/problem.ts';
import type { Asking } from './asking.ts';
import type { ConditionValues } from './condition-values.ts';
import { evaluateNode } from './evaluate-node.ts';
import { parseCondition } from './parse-condition.ts';

/** Whether a condition holds, or the fault for which it cannot be asked. */
export type ConditionAnswer = { readonly value: boolean } | { readonly problem: Problem };

/**
 * Whether a condition holds. A comparison with a missing value, or with one of another kind, has no answer: `&&` and `||`
 * look past it where the other side decides, and a condition without an answer does not hold.
 */
export function evaluateCondition(text: string, values: ConditionValues, parse = parseCondition): ConditionAnswer {
  const { tree, problems } = parse(text);
  const whole = { start: 0, end: text.length };
  if (tree === undefined) {
    return { problem: problems[0] ?? createProblem('condition-unexpected', whole, { written: text }) };
  }
  const asking: Asking = { values, read: new Map(), entries: new Map(), evaluate: evaluateNode, workLeft: mostWork };
  const value = evaluateNode(tree, asking) === true;
  return asking.workLeft < 0 ? { problem: createProblem('condition-too-much', whole, {}) } : { value };
}

/** A real condition takes less than a hundred; this many take about a tenth of a second at the very most. */
const mostWork = 100_000;
