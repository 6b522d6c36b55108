import { changeTo } from '../../base/change-to.ts';
import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { createProblem } from '../../base/problem.ts';
import type { Span } from '../../base/span.ts';
import { isLinted } from '../../etiquette/lint-block.ts';
import type { DocumentKind } from '../../schema/kinds.ts';
import type { BlockRecord } from '../file-state.ts';

/** The names of rules in a block, in settings, exceptions and scorecards, that no rule has; a style of Vale is known by its folder alone. */
export function checkRuleNames(
  { sites, lint }: BlockRecord,
  kind: DocumentKind,
  isKnown: (rule: string) => boolean,
  names: readonly string[],
): Problem[] {
  if (lint.suppressions.length === 0 && isLinted(kind)) return NONE;
  const used: (Span & { readonly id: string })[] = lint.suppressions.flatMap(({ rules }) => rules);
  // Where rules look at texts, each name stands in a suppression, and looking at all sites would take long.
  if (!isLinted(kind)) for (const site of sites) if (site.kind === 'rule' && site.role === 'use') used.push(site);
  if (used.length === 0) return NONE;
  const unique = new Map(used.map((rule) => [rule.start, rule]));
  return [...unique.values()].flatMap((rule) => {
    if (isKnown(rule.id)) return [];
    const near = names.find((name) => name.endsWith(`.${rule.id}`)) ?? nearestName(rule.id, names);
    return [createProblem('rule-unknown', rule, { rule: rule.id, near }, changeTo(near, rule))];
  });
}

const NONE: Problem[] = [];
