import type { Severity } from '../../core/base/severity.ts';
import type { OptionSpecs } from '../../core/etiquette/option.ts';
import type { Category, Rule } from '../../core/etiquette/rule.ts';
import { findFirstSet } from '../../core/etiquette/settings/rule-sets.ts';
import type { FixKind } from './find-fix-kind.ts';
import { createFixFinder } from './find-fix-kind.ts';
import { readPage } from './read-page.ts';
import { readRulePage } from './rule-page.ts';

/** A rule as people choose it from a list. */
export interface RuleDescription {
  readonly id: string;
  readonly category: Category;
  readonly description: string;
  /** How grave its findings are where nobody says otherwise. */
  readonly severity: Severity | 'off';
  /** The smallest built-in set that switches it on; those of `chatwright:default` are on where a project names no sets. */
  readonly set: string;
  readonly languages: readonly string[] | 'any';
  readonly options: OptionSpecs;
  readonly fixes: FixKind;
  /** The path of its page in the package; undefined where there is none. */
  readonly docs: string | undefined;
  /** How many examples on its page it reports, and of how many it says nothing. */
  readonly tests: { readonly reporting: number; readonly silent: number };
}

/** Describes rules by what they declare and by their pages, given by their address with `{code}` in it. */
export function describeRules(rules: readonly Rule[], pages: string | undefined): readonly RuleDescription[] {
  const findFixKind = createFixFinder();
  return rules.map((rule) => {
    const { id, category, description, severity, languages, options = {} } = rule;
    const text = readPage(pages, id);
    const page = readRulePage(text ?? '');
    return {
      id,
      category,
      description,
      severity,
      set: findFirstSet(rule),
      languages,
      options,
      fixes: findFixKind(id, page),
      docs: text === undefined ? undefined : `docs/rules/${id}.md`,
      tests: { reporting: page.reported.length, silent: page.fine.length },
    };
  });
}
