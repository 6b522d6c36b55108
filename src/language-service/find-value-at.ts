import { findBlock } from '../core/document/document.ts';
import type { MapEntry, Node, ScalarNode } from '../core/document/node.ts';
import type { FileView } from '../core/engine/workspace-view.ts';
import { checkEntry } from '../core/schema/check-entry.ts';
import { SECTIONS } from '../core/schema/sections.ts';
import type { Shape, Shapes } from '../core/schema/shape.ts';
import { listEntries } from '../core/workspace/list-entries.ts';
import { getEnd } from './find-holder.ts';

/** A key or a single value of a file, with what the schema says of it; offsets count from the start of its block. */
export interface ValueAt {
  readonly role: 'key' | 'value';
  readonly node: ScalarNode;
  /** Of a key, what its value is. */
  readonly shape: Shape | undefined;
  /** The entry of a map that the key or value belongs to; undefined for an item of a list. */
  readonly entry: MapEntry | undefined;
  /** What holds it, from the outside in: lists and maps. */
  readonly around: readonly Node[];
  readonly block: string;
  readonly blockStart: number;
}

/** The key or value at an offset of a file, or right before it; nothing where neither stands there. */
export function findValueAt(file: FileView, shapes: Shapes, offset: number): ValueAt | undefined {
  const index = findBlock(file.document, offset);
  const block = file.document.blocks[index];
  const blockStart = file.document.starts[index] ?? 0;
  const { node } = file.readBlock(index);
  if (block === undefined || node === undefined) return undefined;
  const walk: Walk = { at: offset - blockStart, around: [] };
  const found = findInEntries() ?? findInHeader();
  return found === undefined ? undefined : { ...found, around: walk.around, block: block.text, blockStart };

  function findInEntries(): Found | undefined {
    if (block === undefined) return undefined;
    const { kind } = file.type;
    for (const { section, key, value } of listEntries(kind, block, node)) {
      const { definition } = checkEntry({ kind, section, key, value }, shapes, () => undefined);
      const shape = shapes.get(kind, definition);
      const found =
        key === undefined ? findInNode(value, shape, undefined, walk) : findInEntry({ key, value }, shape, walk);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function findInHeader(): Found | undefined {
    if (block === undefined || node === undefined) return undefined;
    const header = shapes.get(file.type.kind, 'header');
    if (block.role !== 'entry') return findInNode(node, header, undefined, walk);
    const section = block.before.section ?? '';
    if (Object.hasOwn(SECTIONS[file.type.kind], section)) return findInNode(node, undefined, undefined, walk);
    const shape = header.properties.get(section);
    return findInNode(node, block.shape === 'list' ? shape?.items : shape, undefined, walk);
  }
}

type Found = Pick<ValueAt, 'role' | 'node' | 'shape' | 'entry'>;

interface Walk {
  readonly at: number;
  around: readonly Node[];
}

function findInNode(node: Node, shape: Shape | undefined, entry: MapEntry | undefined, walk: Walk): Found | undefined {
  if (walk.at < node.start || walk.at > getEnd(node)) return undefined;
  if (node.kind === 'scalar') return { role: 'value', node, shape, entry };
  if (node.kind === 'alias') return undefined;
  const { around } = walk;
  walk.around = [...around, node];
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = findInNode(item, shape?.items, undefined, walk);
      if (found !== undefined) return found;
    }
  } else {
    for (const each of node.entries) {
      const inner = shape?.properties.get(String(each.key.value)) ?? shape?.additional;
      const found = findInEntry(each, inner, walk);
      if (found !== undefined) return found;
    }
  }
  walk.around = around;
  return undefined;
}

function findInEntry(entry: MapEntry, shape: Shape | undefined, walk: Walk): Found | undefined {
  const { key, value } = entry;
  if (key.start <= walk.at && walk.at <= key.end) return { role: 'key', node: key, shape, entry };
  return findInNode(value, shape, entry, walk);
}
