import type { Severity } from '../../base/severity.ts';
import type { OptionValue } from '../option.ts';
import type { Rule } from '../rule.ts';
import { toRecord } from './etiquette-data.ts';
import { matchOption } from './match-option.ts';
import type { RuleSetting, SettingSource } from './rule-setting.ts';

/** The settings of all rules by name. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** The settings with those of a `rules` map on top; names and values that are not known change nothing. */
export function applySettings(
  settings: RuleSettings,
  given: Readonly<Record<string, unknown>>,
  rules: ReadonlyMap<string, Rule>,
  from: SettingSource,
): RuleSettings {
  const changed = new Map(settings);
  for (const [name, value] of Object.entries(given)) {
    const rule = rules.get(name);
    const read = readSetting(value);
    if (rule === undefined || read === undefined) continue;
    const before = settings.get(name)?.options ?? {};
    changed.set(name, { severity: read.severity, options: { ...before, ...matchOptions(rule, read.options) }, from });
  }
  return changed;
}

function readSetting(value: unknown): { severity: Severity | 'off'; options: unknown } | undefined {
  const [severity, options] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return isSeverity(severity) ? { severity, options } : undefined;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return value === 'off' || value === 'hint' || value === 'info' || value === 'warning' || value === 'error';
}

function matchOptions(rule: Rule, options: unknown): Record<string, OptionValue> {
  const matched: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(rule.options ?? {})) {
    const value = toRecord(options)[name];
    const own = value === undefined ? undefined : matchOption(spec, value);
    if (own !== undefined) matched[name] = own;
  }
  return matched;
}
