import type { Problem } from '../../base/problem.ts';
import { createProblem } from '../../base/problem.ts';
import { findBlock } from '../../document/document.ts';
import type { RulePack } from '../../etiquette/packs/read-pack.ts';
import type { FileState } from '../file-state.ts';

/** The rules of a pack that cannot run, each at its name; nothing is said twice of a rule that is written wrongly. */
export function checkPack({ document, records }: FileState, { name, rules }: RulePack): readonly Problem[] {
  return rules.flatMap(({ compiled, name: rule, start, end }) => {
    if (compiled.kind !== 'refused') return [];
    const facts = records[findBlock(document, start)]?.facts;
    if (facts === undefined || facts.problems.length > 0) return [];
    return [createProblem('rule-cannot-run', { start, end }, { rule: `${name}.${rule}`, reason: compiled.reason })];
  });
}
