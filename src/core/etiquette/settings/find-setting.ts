import type { Span } from '../../base/span.ts';
import { findEntry } from '../../document/find-node.ts';
import type { Node } from '../../document/node.ts';
import type { SettingSource } from './rule-setting.ts';

/** Where a project file sets a rule, or names the set that does; nothing where it is not written there, or only by an alias. */
export function findSetting(project: Node, rule: string, from: SettingSource): Span | undefined {
  const etiquette = findEntry(project, 'etiquette')?.value;
  switch (from.kind) {
    case 'set':
      return findSet(etiquette, from.name);
    case 'project':
      return findKey(etiquette, rule);
    case 'exception': {
      const overrides = findEntry(etiquette, 'overrides')?.value;
      return overrides?.kind === 'list' ? findKey(overrides.items[from.number - 1], rule) : undefined;
    }
    default:
      return from satisfies never;
  }
}

function findKey(owner: Node | undefined, rule: string): Span | undefined {
  const key = findEntry(findEntry(owner, 'rules')?.value, rule)?.key;
  return key === undefined ? undefined : { start: key.start, end: key.end };
}

/** A set that is not named is told at the list that leaves it out. */
function findSet(etiquette: Node | undefined, name: string): Span | undefined {
  const entry = findEntry(etiquette, 'extends');
  if (entry === undefined) return undefined;
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const item = items.find((each) => each.kind === 'scalar' && each.value === name) ?? entry.key;
  return { start: item.start, end: item.end };
}
