import type { ConditionReport } from './check-condition.ts';
import { checkCondition } from './check-condition.ts';
import type { ConditionValues } from './condition-values.ts';
import type { Dictionary } from './dictionary.ts';
import type { ConditionAnswer } from './evaluate-condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { Condition } from './parse-condition.ts';
import { parseCondition } from './parse-condition.ts';

/** Conditions that are read once for as long as their holder lives. */
export interface Conditions {
  check(text: string, dictionary: Dictionary): ConditionReport;
  evaluate(text: string, values: ConditionValues): ConditionAnswer;
}

/** Creates a memory of conditions that were read; when it is full it starts anew. */
export function createConditions(): Conditions {
  const known = new Map<string, Condition>();

  function parse(text: string): Condition {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= mostRemembered) known.clear();
    const condition = parseCondition(text);
    known.set(text, condition);
    return condition;
  }

  return {
    check: (text, dictionary) => checkCondition(text, dictionary, parse),
    evaluate: (text, values) => evaluateCondition(text, values, parse),
  };
}

const mostRemembered = 10_000;
