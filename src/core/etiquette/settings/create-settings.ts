import { matchGlob } from '../../base/match-glob.ts';
import type { ReadStarts } from '../../prose/create-start-reader.ts';
import type { LintSubject } from '../lint-context.ts';
import { getDefaults } from '../get-defaults.ts';
import { getLanguage } from '../placed-message.ts';
import type { Rule } from '../rule.ts';
import type { ActiveRule, RulePlan } from '../rule-plan.ts';
import { createRulePlan } from '../rule-plan.ts';
import type { RuleSettings } from './apply-settings.ts';
import { applySettings } from './apply-settings.ts';
import type { EtiquetteData, OverrideData } from './etiquette-data.ts';
import { listBaseSettings } from './rule-sets.ts';

/** Which rules look at which texts of a project, and how they are set. */
export interface Settings {
  /** Every rule that the project may set, by name. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** True where every rule is off for every text. */
  readonly isIdle: boolean;
  /** The rules for a text in a file, given by its path in the project; made once for all texts that fit the same exceptions. */
  getPlan(file: string, subject: LintSubject): RulePlan;
  /** The settings of all rules for a text. */
  getRuleSettings(file: string, subject: LintSubject): RuleSettings;
}

/** Reads how a project sets its rules; `packs` are the rules that its rule packs bring, each by the set that names it. */
export function createSettings(
  data: EtiquetteData,
  builtIn: readonly Rule[],
  packs: ReadonlyMap<string, readonly Rule[]>,
  readStarts: ReadStarts,
): Settings {
  const rules = new Map([...builtIn, ...[...packs.values()].flat()].map((rule) => [rule.id, rule]));
  const base = applySettings(listBaseSettings(data.extends, builtIn, packs), data.rules, rules, { kind: 'project' });
  const settings = new Map<string, RuleSettings>([['', base]]);
  const plans = new Map<string, RulePlan>();
  /** Where nothing but the language parts texts. */
  const plansByLocale = new Map<string, RulePlan>();

  const isIdle = data.overrides.length === 0 && [...base.values()].every(({ severity }) => severity === 'off');

  function getRuleSettings(file: string, subject: LintSubject): RuleSettings {
    return settingsOf(fittingOverrides(data.overrides, file, subject));
  }

  function settingsOf(fitting: readonly number[]): RuleSettings {
    const key = fitting.join();
    const known = settings.get(key);
    if (known !== undefined) return known;
    const own = fitting.reduce((before, at) => {
      const from = { kind: 'exception', number: at + 1 } as const;
      return applySettings(before, data.overrides[at]?.rules ?? {}, rules, from);
    }, base);
    settings.set(key, own);
    return own;
  }

  function getPlan(file: string, subject: LintSubject): RulePlan {
    if (data.overrides.length > 0) return findPlan(file, subject);
    const known = plansByLocale.get(subject.locale);
    if (known !== undefined) return known;
    const plan = findPlan(file, subject);
    plansByLocale.set(subject.locale, plan);
    return plan;
  }

  function findPlan(file: string, subject: LintSubject): RulePlan {
    const fitting = fittingOverrides(data.overrides, file, subject);
    const language = getLanguage(subject.locale);
    const key = `${language} ${fitting.join()}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = createRulePlan(listActive(settingsOf(fitting), rules), language, readStarts);
    plans.set(key, plan);
    return plan;
  }

  return { rules, isIdle, getPlan, getRuleSettings };
}

function listActive(settings: RuleSettings, rules: ReadonlyMap<string, Rule>): ActiveRule[] {
  return [...settings].flatMap(([name, { severity, options }]) => {
    const rule = rules.get(name);
    if (rule === undefined || severity === 'off') return [];
    return [{ rule, severity, options: { ...getDefaults(rule), ...options } }];
  });
}

/** The exceptions that a text fits; later ones win. A text for several channels fits only where all of them are named. */
function fittingOverrides(overrides: readonly OverrideData[], file: string, subject: LintSubject): readonly number[] {
  if (overrides.length === 0) return NONE;
  return overrides.flatMap((override, number) => (fits(override, file, subject) ? [number] : []));
}

const NONE: readonly number[] = [];

function fits({ files, tags, channels, locales, review }: OverrideData, file: string, subject: LintSubject): boolean {
  if (files !== undefined && !files.some((pattern) => matchGlob(pattern, file))) return false;
  if (tags !== undefined && !tags.some((tag) => subject.tags.includes(tag))) return false;
  if (locales !== undefined && !locales.some((locale) => fitsLocale(locale, subject.locale))) return false;
  if (review !== undefined && !review.includes(subject.review ?? 'draft')) return false;
  if (channels === undefined) return true;
  return subject.channels.length > 0 && subject.channels.every((channel) => channels.includes(channel));
}

/** `es` stands for all its regions. */
function fitsLocale(asked: string, locale: string): boolean {
  return asked === locale || asked === getLanguage(locale);
}
