import { rules } from '../etiquette/rules/index.ts';

/** The ids of every rule that Chatwright brings, in the order of the alphabet. */
export function listRuleIds(): readonly string[] {
  return rules.map(({ id }) => id);
}
