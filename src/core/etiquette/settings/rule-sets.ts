import type { Rule } from '../rule.ts';
import type { RuleSettings } from './apply-settings.ts';
import type { RuleSetting } from './rule-setting.ts';

/** The built-in sets: the rules that are on by themselves, and all of them. */
export const BUILT_IN_SETS = ['chatwright:recommended', 'chatwright:all'] as const;

/** The settings that the sets of a project begin with; without any set, those that are recommended. Later sets win. */
export function listBaseSettings(
  sets: readonly string[] = ['chatwright:recommended'],
  builtIn: readonly Rule[],
  packs: ReadonlyMap<string, readonly Rule[]>,
): RuleSettings {
  const settings = new Map<string, RuleSetting>(
    builtIn.map((rule) => [rule.id, { severity: 'off', options: {}, from: { kind: 'set', name: 'default' } }]),
  );
  for (const name of sets) {
    const from = { kind: 'set', name } as const;
    for (const rule of name.startsWith('chatwright:') ? builtIn : (packs.get(name) ?? [])) {
      const severity = rule.severity === 'off' && name === 'chatwright:all' ? 'info' : rule.severity;
      settings.set(rule.id, { severity, options: {}, from });
    }
  }
  return settings;
}
