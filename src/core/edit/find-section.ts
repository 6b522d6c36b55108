import type { Span } from '../base/span.ts';
import type { Block } from '../document/block.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../document/node.ts';

/** A block of a text with what it says, in offsets of the whole text. */
export interface PlacedBlock {
  readonly block: Block;
  readonly node: Node | undefined;
}

/** A section of a YAML document as it is written, with offsets in the whole text. */
export interface WrittenSection {
  readonly key: ScalarNode;
  /** The map of its entries; nothing where it has none. */
  readonly map: MapNode | undefined;
  /** What is written where the entries would be, such as `{}` or `null`. */
  readonly filler: Span | undefined;
}

/** The section of this name; `'other'` where its value is no map of entries, or cannot be read. */
export function findSection(
  text: string,
  blocks: readonly PlacedBlock[],
  name: string,
): WrittenSection | 'other' | undefined {
  let section: WrittenSection | 'other' | undefined;
  const entries: MapEntry[] = [];
  for (const { block, node } of blocks) {
    const isEntry = block.role === 'entry';
    if (block.role === 'other' || (isEntry && block.before.section !== name)) continue;
    if (node?.kind !== 'map' || (!isEntry && node.flow)) return 'other';
    if (isEntry && block.shape !== 'map') return 'other';
    if (isEntry) for (const entry of node.entries) entries.push(entry);
    const head = isEntry ? undefined : node.entries.find(({ key }) => key.value === name);
    if (head !== undefined) section ??= readHead(text, head);
  }
  if (section === undefined || section === 'other' || entries.length === 0) return section;
  const [start, end] = [entries[0]?.key.start ?? 0, entries.at(-1)?.value.end ?? 0];
  return { ...section, map: { kind: 'map', flow: false, start, end, entries } };
}

function readHead(text: string, { key, value }: MapEntry): WrittenSection | 'other' {
  const { start, end } = value;
  if (value.kind === 'scalar' && value.value === null) {
    return { key, map: undefined, filler: end > start ? { start, end } : undefined };
  }
  if (value.kind !== 'map' || !value.flow) return 'other';
  if (value.entries.length > 0) return { key, map: value, filler: undefined };
  return { key, map: undefined, filler: { start, end: text.indexOf('}', start) + 1 } };
}
