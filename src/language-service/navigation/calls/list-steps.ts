import type { Span } from '../../../core/base/span.ts';
import { findEntry } from '../../../core/document/find-node.ts';
import type { ScalarNode } from '../../../core/document/node.ts';
import type { FileView } from '../../../core/engine/workspace-view.ts';
import { listEntries } from '../../../core/workspace/list-entries.ts';
import { getEnd } from '../../find-holder.ts';

/** A step of a chat script, with spans in the whole file: all of it, its name, and where it says `goto: back`. */
export interface WrittenStep {
  readonly id: string;
  readonly span: Span;
  readonly name: Span;
  readonly backs: readonly Span[];
}

/** The steps that a block of a chat script holds. */
export function listSteps(file: FileView, index: number): readonly WrittenStep[] {
  const block = file.document.blocks[index];
  const start = file.document.starts[index] ?? 0;
  if (block === undefined || file.type.kind !== 'chatscript') return [];
  return listEntries('chatscript', block, file.readBlock(index).node).flatMap(({ section, key, value }) => {
    if (section !== 'steps' || key === undefined) return [];
    const ways = [value, ...['replies', 'choose', 'decide'].flatMap((way) => listItems(value, way))];
    const backs = ways.map((way) => findEntry(way, 'goto')?.value).filter((to) => to?.kind === 'scalar');
    return [
      {
        id: String(key.value),
        span: { start: start + key.start, end: start + Math.max(key.end, getEnd(value)) },
        name: toSpan(key, start),
        backs: backs.filter((to) => to.value === 'back').map((to) => toSpan(to, start)),
      },
    ];
  });
}

function listItems(value: Parameters<typeof findEntry>[0], key: string): readonly Parameters<typeof findEntry>[0][] {
  const list = findEntry(value, key)?.value;
  return list?.kind === 'list' ? list.items : [];
}

function toSpan({ start, end }: ScalarNode, by: number): Span {
  return { start: start + by, end: end + by };
}
