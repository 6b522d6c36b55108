import type { Rule } from '../rule.ts';
import type { RuleSettings } from './apply-settings.ts';
import type { RuleSetting } from './rule-setting.ts';

/**
 * The built-in sets: the rules that were measured on real text and those of compliance, which are on where nobody says otherwise; all that
 * we recommend; and all rules.
 */
export const BUILT_IN_SETS = ['chatwright:default', 'chatwright:recommended', 'chatwright:all'] as const;

/** The smallest built-in set that switches a rule on. */
export function findFirstSet({ severity, onlyIn }: Rule): (typeof BUILT_IN_SETS)[number] {
  return severity === 'off' ? 'chatwright:all' : (onlyIn ?? 'chatwright:default');
}

/** The settings that the sets of a project begin with; without any set, those of the default. Later sets win. */
export function listBaseSettings(
  sets: readonly string[] = ['chatwright:default'],
  builtIn: readonly Rule[],
  packs: ReadonlyMap<string, readonly Rule[]>,
): RuleSettings {
  const settings = new Map<string, RuleSetting>(
    builtIn.map((rule) => [rule.id, { severity: 'off', options: {}, from: { kind: 'set', name: 'default' } }]),
  );
  for (const name of sets) {
    const from = { kind: 'set', name } as const;
    for (const rule of name.startsWith('chatwright:') ? builtIn : (packs.get(name) ?? [])) {
      settings.set(rule.id, { severity: findSeverity(rule, name), options: {}, from });
    }
  }
  return settings;
}

function findSeverity({ severity, onlyIn }: Rule, set: string): RuleSetting['severity'] {
  if (severity === 'off' && set === 'chatwright:all') return 'info';
  return onlyIn !== undefined && set === 'chatwright:default' ? 'off' : severity;
}
