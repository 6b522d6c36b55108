import { textHash } from '../../base/text-hash.ts';
import type { Rule } from '../rule.ts';
import type { RulePack } from './read-pack.ts';
import type { RefusedRule, ValeFolder } from './read-vale-folder.ts';
import { toFlowRule } from './to-flow-rule.ts';
import { toMessageRule } from './to-message-rule.ts';

/** The rules that a project takes from outside of Chatwright: a pack of its own, or a folder of Vale styles. */
export interface PackSet {
  readonly rules: readonly Rule[];
  /** The rules that cannot run, where the pack itself does not say so. */
  readonly refused: readonly Pick<RefusedRule, 'id' | 'reason'>[];
  /** A mark of all that it was made from. */
  readonly mark: string;
}

/** The set of a rule pack, made from its text; what it refuses is told in its own file. */
export function toPackSet({ rules }: RulePack, text: string): PackSet {
  const own = rules.flatMap(({ compiled }) => {
    if (compiled.kind === 'refused') return [];
    return compiled.kind === 'flow-rule' ? toFlowRule(compiled) : toMessageRule(compiled.rule);
  });
  return { rules: own, refused: [], mark: textHash(text) };
}

/** The set of a folder of Vale styles, made from its files. */
export function toStyleSet({ rules, refused }: ValeFolder, files: ReadonlyMap<string, string>): PackSet {
  return { rules: rules.map(toMessageRule), refused, mark: textHash([...files].flat().join('\n')) };
}
