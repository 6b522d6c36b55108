import type { Problem } from '../../base/problem.ts';
import { shiftProblem } from '../../base/problem.ts';
import type { Block, BlockContent } from '../../document/block.ts';
import type { Format } from '../../document/document.ts';
import { createDocument } from '../../document/document.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../../document/node.ts';
import { shiftNode } from '../../document/shift-node.ts';
import type { ResolveAlias } from '../../document/to-data.ts';
import type { BlockLinks } from '../../workspace/resolve-aliases.ts';
import { createAliases } from '../../workspace/resolve-aliases.ts';

/** A whole text as one tree, with offsets in this text. */
export interface Tree {
  readonly node: MapNode;
  readonly resolve: ResolveAlias;
  readonly problems: readonly Problem[];
}

/** Reads a text and joins its blocks; what could not be read is left out and among the problems. */
export function readTree(text: string, format: Format): Tree {
  const reader = new TreeReader();
  createDocument(text, format, (block, content) => reader.add(block, content));
  const aliases = createAliases(reader.links);
  return {
    node: { kind: 'map', flow: false, start: 0, end: text.length, entries: reader.listEntries() },
    resolve: (alias) => aliases.resolve(alias, 0),
    problems: reader.problems,
  };
}

interface Section {
  readonly key: ScalarNode;
  readonly value: Node;
  readonly items: Node[];
  readonly entries: MapEntry[];
}

class TreeReader {
  readonly problems: Problem[] = [];
  readonly links: BlockLinks<undefined>[] = [];
  private readonly sections = new Map<string, Section>();
  private start = 0;

  add(block: Block, { node, problems, anchors, aliases }: BlockContent): void {
    const { start } = this;
    this.start += block.text.length;
    this.problems.push(...problems.map((problem) => shiftProblem(problem, start)));
    this.links.push({ owner: undefined, start, anchors, aliases });
    const shifted = node === undefined ? undefined : shiftNode(node, start);
    if (shifted === undefined) return;
    if (block.role === 'entry') this.addEntry(block, shifted);
    else if (shifted.kind === 'map') for (const { key, value } of shifted.entries) this.open(key, value);
  }

  listEntries(): MapEntry[] {
    return [...this.sections.values()].map(({ key, value, items, entries }) => {
      const place = { flow: false, start: value.start, end: value.end };
      if (items.length > 0) return { key, value: { kind: 'list', items, ...place } };
      return { key, value: entries.length > 0 ? { kind: 'map', entries, ...place } : value };
    });
  }

  private open(key: ScalarNode, value: Node): void {
    this.sections.set(String(key.value), { key, value, items: [], entries: [] });
  }

  private addEntry(block: Block, node: Node): void {
    const section = this.sections.get(block.before.section ?? '');
    if (block.shape === 'list') section?.items.push(node);
    else if (node.kind === 'map') section?.entries.push(...node.entries);
  }
}
