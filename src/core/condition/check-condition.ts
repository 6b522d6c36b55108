import type { Problem } from '../base/problem.ts';
import type { Checking } from './condition-type.ts';
import type { Dictionary } from './dictionary.ts';
import type { ConditionUse } from './find-uses.ts';
import { checkYesOrNo } from './check-yes-or-no.ts';
import { inferType } from './infer-type.ts';
import { parseCondition } from './parse-condition.ts';

/** What a condition says of itself: its problems, and what it names, with spans in its own text. */
export interface ConditionReport {
  readonly problems: readonly Problem[];
  readonly uses: readonly ConditionUse[];
}

/** Reads a condition and checks its names and kinds of values against a dictionary; `parse` may bring a cache. */
export function checkCondition(text: string, dictionary: Dictionary, parse = parseCondition): ConditionReport {
  const { tree, problems, uses } = parse(text);
  if (tree === undefined) return { problems, uses };
  const checking: Checking = { text, dictionary, entries: new Map(), problems: [], infer: inferType };
  checkYesOrNo(tree, 'whole', checking);
  return { problems: checking.problems, uses };
}
