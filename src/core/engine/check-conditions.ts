import type { Problem } from '../base/problem.ts';
import type { Conditions } from '../condition/create-conditions.ts';
import type { Dictionary } from '../condition/dictionary.ts';
import { parseCondition } from '../condition/parse-condition.ts';
import { placeProblem } from '../workspace/collect-facts.ts';
import type { BlockRecord } from './file-state.ts';

/** The problems of a block's conditions; without a dictionary only those of their writing. */
export function checkConditions(
  record: BlockRecord,
  dictionary: Dictionary | undefined,
  conditions: Conditions,
): Problem[] {
  return record.facts.conditions.flatMap(({ text, map }) => {
    const { problems } = dictionary === undefined ? parseCondition(text) : conditions.check(text, dictionary);
    return problems.map((problem) => placeProblem(problem, map));
  });
}
