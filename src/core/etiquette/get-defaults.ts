import type { OptionValue } from './option.ts';
import type { Rule } from './rule.ts';

/** The options of a rule as they are where nobody sets them. */
export function getDefaults(rule: Rule): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
}
