import { findBlock } from '../../core/document/document.ts';
import type { MapNode, ScalarNode } from '../../core/document/node.ts';
import { shiftNode } from '../../core/document/shift-node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';

/** A step or a reply that stands in a block of its own, with offsets in the whole file. */
export interface EntryAt {
  readonly index: number;
  readonly section: string;
  /** Undefined for the items of a list. */
  readonly key: ScalarNode | undefined;
  readonly value: MapNode;
}

/** The entry of a section that holds an offset; nothing where none does, or where it is at fault. */
export function readEntryAt(file: FileView, offset: number): EntryAt | undefined {
  return readEntry(file, findBlock(file.document, offset));
}

/** The entry in a block; nothing where it holds none, or one that is at fault. Offsets count from `start`, where the block begins. */
export function readEntry(
  file: FileView,
  index: number,
  start: number = file.document.starts[index] ?? 0,
): EntryAt | undefined {
  const block = file.document.blocks[index];
  if (block?.role !== 'entry') return undefined;
  const { node, problems } = file.readBlock(index);
  if (node?.kind !== 'map' || problems.some(({ severity }) => severity === 'error')) return undefined;
  const placed = shiftNode(node, start);
  if (placed.kind !== 'map') return undefined;
  const section = block.before.section ?? '';
  if (block.shape === 'list') return { index, section, key: undefined, value: placed };
  const [entry] = placed.entries;
  return entry?.value.kind === 'map' ? { index, section, key: entry.key, value: entry.value } : undefined;
}
