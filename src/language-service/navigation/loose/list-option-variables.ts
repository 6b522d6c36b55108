import { findEntry } from '../../../core/document/find-node.ts';
import type { Node } from '../../../core/document/node.ts';
import { mapScalar } from '../../../core/document/scalar-map.ts';
import { listEntries, listInSection, listItems } from './list-sections.ts';
import type { LooseName, ReadBlock } from './loose-name.ts';

/** The variables that the settings of a project name in the options of rules. */
export function listOptionVariables(read: ReadBlock): readonly LooseName[] {
  const lists = listInSection(read, 'etiquette').flatMap(listSettings).flatMap(listNames);
  return lists.flatMap((item) => {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') return [];
    const span = mapScalar(read.block.text, item).sourceSpan(0, item.value.length);
    return [{ kind: 'variable', name: item.value, span, spells: item.value }];
  });
}

/** The rules of a project and of its exceptions, each with what it is set to. */
function listSettings(etiquette: Node): readonly Node[] {
  const overrides = listItems(findEntry(etiquette, 'overrides')?.value);
  return [etiquette, ...overrides].flatMap((each) => findEntry(each, 'rules')?.value ?? []);
}

function listNames(rules: Node): readonly Node[] {
  return listEntries(rules).flatMap(({ key, value }) => {
    const keys = OPTIONS[String(key.value)] ?? [];
    const [, options] = listItems(value);
    return keys.flatMap((each) => listItems(findEntry(options, each)?.value));
  });
}

/** The options that name variables, by their rules. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = { 'placeholder-no-fallback': ['variables', 'known'] };
