import type { Block } from '../document/block.ts';
import type { SectionShape } from '../document/cut.ts';
import type { MapEntry, Node, ScalarNode } from '../document/node.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import { SECTIONS } from '../schema/sections.ts';

/** An entry of a section, wherever it stands: in a block of its own, or inside a header written on one line. */
export interface FoundEntry {
  readonly section: string;
  readonly key: ScalarNode | undefined;
  readonly value: Node;
}

/** The entries in a block that are checked one by one. */
export function listEntries(kind: DocumentKind, block: Block, node: Node | undefined): FoundEntry[] {
  if (node === undefined) return [];
  if (block.role === 'entry') {
    const section = block.before.section ?? '';
    return isChecked(kind, section) ? readEntry(kind, section, block, node) : [];
  }
  if (block.role !== 'header' || node.kind !== 'map') return [];
  return node.entries.flatMap((entry) => listInline(kind, entry));
}

/** Whether the entries of a section are checked one by one. */
export function isChecked(kind: DocumentKind, section: string): boolean {
  return Object.hasOwn(SECTIONS[kind], section);
}

/** In a section that is a list and should be a map, or the other way round, its entries are not what they should be either. */
function readEntry(kind: DocumentKind, section: string, block: Block, node: Node): FoundEntry[] {
  if (block.shape !== getShape(kind, section)) return [];
  if (block.shape === 'list') return [{ section, key: undefined, value: node }];
  return node.kind === 'map' ? node.entries.map(({ key, value }) => ({ section, key, value })) : [];
}

function getShape(kind: DocumentKind, section: string): SectionShape {
  return SECTIONS[kind][section]?.key === undefined ? 'list' : 'map';
}

function listInline(kind: DocumentKind, { key, value }: MapEntry): FoundEntry[] {
  const section = String(key.value);
  if (!isChecked(kind, section) || value.kind !== getShape(kind, section)) return [];
  if (value.kind === 'list') return value.items.map((item) => ({ section, key: undefined, value: item }));
  return value.entries.map((entry) => ({ section, key: entry.key, value: entry.value }));
}
