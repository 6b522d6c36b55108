import { changeTo } from '../../base/change-to.ts';
import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { createProblem, shiftProblem } from '../../base/problem.ts';
import type { Block } from '../../document/block.ts';
import { readContent } from '../../document/document.ts';
import { findEntry } from '../../document/find-node.ts';
import type { MapEntry, Node } from '../../document/node.ts';
import { toData } from '../../document/to-data.ts';
import type { OptionSpec } from '../../etiquette/option.ts';
import type { Rule } from '../../etiquette/rule.ts';
import { matchOption } from '../../etiquette/settings/match-option.ts';
import { BUILT_IN_SETS } from '../../etiquette/settings/rule-sets.ts';
import type { FileState } from '../file-state.ts';
import { locateSet } from './pack-sources.ts';
import type { ProjectLint } from './project-lint.ts';

/** What is wrong with the rule sets and the options in a project file; the names of rules are checked with those of other files. */
export function checkSettings({ document, type }: FileState, lint: ProjectLint): readonly Problem[] {
  return document.blocks.flatMap((block, index) => {
    const found = readSettings(block, readContentOf(block)).flatMap((entry) => checkEntry(entry, lint));
    return found.map((problem) => shiftProblem(problem, document.starts[index] ?? 0));
  });

  function readContentOf(block: Block): Node | undefined {
    const isOurs = block.before.section === 'etiquette' || block.text.includes('etiquette');
    return isOurs ? readContent(block, type.format).node : undefined;
  }
}

function readSettings({ role, before }: Block, node: Node | undefined): readonly MapEntry[] {
  const own =
    role === 'header' ? findEntry(node, 'etiquette')?.value : before.section === 'etiquette' ? node : undefined;
  return own?.kind === 'map' ? own.entries : [];
}

function checkEntry({ key, value }: MapEntry, lint: ProjectLint): Problem[] {
  if (key.value === 'extends') return value.kind === 'list' ? value.items.flatMap((item) => checkSet(item, lint)) : [];
  if (key.value === 'rules') return checkRules(value, lint);
  if (key.value !== 'overrides' || value.kind !== 'list') return [];
  return value.items.flatMap((item) => checkRules(findEntry(item, 'rules')?.value, lint));
}

function checkSet(item: Node, { sets, folder, data }: ProjectLint): Problem[] {
  if (item.kind !== 'scalar' || typeof item.value !== 'string') return [];
  const name = item.value;
  const set = sets.get(name);
  const { kind } = locateSet(folder, name);
  if (kind === 'outside') return [createProblem('rule-set-outside', item, { set: name })];
  // Styles come from outside, and may still be on their way.
  if (BUILT_IN_SETS.some((one) => one === name) || (kind === 'style' && set === undefined)) return [];
  const isNothing = kind === 'style' && set?.rules.length === 0 && set.refused.length === 0;
  if (set !== undefined && !isNothing) {
    const wanted = set.refused.filter(({ id }) => data.rules[id] !== 'off');
    return wanted.map(({ id, reason }) => createProblem('rule-cannot-run', item, { rule: id, reason }));
  }
  const near = nearestName(name, [...BUILT_IN_SETS, ...sets.keys()]);
  return [createProblem('rule-set-unknown', item, { set: name, near }, changeTo(near, item))];
}

function checkRules(rules: Node | undefined, lint: ProjectLint): Problem[] {
  if (rules?.kind !== 'map') return [];
  return rules.entries.flatMap(({ key, value }) => {
    const rule = lint.settings.rules.get(String(key.value));
    const options = value.kind === 'list' ? value.items[1] : undefined;
    if (rule === undefined || options?.kind !== 'map') return [];
    return options.entries.flatMap((option) => checkOption(rule, option));
  });
}

function checkOption(rule: Rule, { key, value }: MapEntry): Problem[] {
  const option = String(key.value);
  if (option === 'lint') return [];
  const spec = rule.options?.[option];
  if (spec === undefined) {
    const near = nearestName(option, Object.keys(rule.options ?? {}));
    return [createProblem('rule-option-unknown', key, { rule: rule.id, option, near }, changeTo(near, key))];
  }
  if (
    matchOption(
      spec,
      toData(value, () => undefined),
    ) !== undefined
  )
    return [];
  return [createProblem('rule-option-wrong', value, { option, expected: sayExpected(spec) })];
}

function sayExpected(spec: OptionSpec): string {
  switch (spec.kind) {
    case 'number':
      return spec.maximum === undefined
        ? `a number of ${String(spec.minimum)} or more`
        : `a number from ${String(spec.minimum)} to ${String(spec.maximum)}`;
    case 'yes-no':
      return '`true` or `false`';
    case 'choice':
      return `one of ${spec.values.map((value) => `\`${value}\``).join(', ')}`;
    case 'words':
      return 'a list of texts';
    case 'number-by-channel':
      return 'a number, or a number for each channel such as `{ sms: 160 }`';
    default:
      return spec satisfies never;
  }
}
