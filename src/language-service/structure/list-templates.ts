import type { ScalarNode, Node } from '../../core/document/node.ts';
import { findEntry } from '../../core/document/find-node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { SECTIONS, STEP_WAYS } from '../../core/schema/sections.ts';
import type { Shape, Shapes } from '../../core/schema/shape.ts';
import { listEntries, type FoundEntry } from '../../core/workspace/list-entries.ts';

/** The texts of a block that may hold placeholders, and do. */
export function listTemplates(file: FileView, index: number, shapes: Shapes): ScalarNode[] {
  const block = file.document.blocks[index];
  if (!block?.text.includes('{{')) return [];
  const { node } = file.readBlock(index);
  const found: ScalarNode[] = [];
  for (const entry of listEntries(file.type.kind, block, node)) {
    collect(entry.value, shapes.get(file.type.kind, getDefinition(file, entry)), found);
  }
  return found;
}

/** A step is described by its way on. */
function getDefinition({ type: { kind } }: FileView, { section, value }: FoundEntry): string {
  const definition = SECTIONS[kind][section]?.entry ?? 'header';
  if (definition !== 'step') return definition;
  const way = STEP_WAYS.find((key) => findEntry(value, key) !== undefined);
  return way === undefined ? definition : `step-${way}`;
}

function collect(node: Node, shape: Shape | undefined, found: ScalarNode[]): void {
  if (shape?.speaks !== true) return;
  if (node.kind === 'scalar') {
    if (shape.text === 'template' && typeof node.value === 'string' && node.value.includes('{{')) found.push(node);
  } else if (node.kind === 'list') {
    for (const item of node.items) collect(item, shape.items, found);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries)
      collect(value, shape.properties.get(String(key.value)) ?? shape.additional, found);
  }
}
