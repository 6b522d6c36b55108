import type { Problem } from '../base/problem.ts';
import type { Conditions } from '../condition/create-conditions.ts';
import type { Dictionary } from '../condition/dictionary.ts';
import { parseCondition } from '../condition/parse-condition.ts';
import { placeProblem } from '../workspace/collect-facts.ts';
import type { BlockRecord } from './file-state.ts';

/** Notes in some blocks what is wrong with their conditions; true where there were any. */
export function judgeConditions(
  records: readonly BlockRecord[],
  dictionary: Dictionary | undefined,
  conditions: Conditions,
): boolean {
  let any = false;
  for (const record of records) {
    if (record.facts.conditions.length === 0) continue;
    record.conditionProblems = checkConditions(record, dictionary, conditions);
    any = true;
  }
  return any;
}

/** The problems of a block's conditions; without a dictionary only those of their writing. */
function checkConditions(record: BlockRecord, dictionary: Dictionary | undefined, conditions: Conditions): Problem[] {
  return record.facts.conditions.flatMap(({ text, map }) => {
    const { problems } = dictionary === undefined ? parseCondition(text) : conditions.check(text, dictionary);
    return problems.map((problem) => placeProblem(problem, map));
  });
}
