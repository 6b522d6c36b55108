import type { Problem } from '../../../src/core/base/problem.ts';
import { createProblem } from '../../../src/core/base/problem.ts';
import type { BlockContent, Block } from '../../../src/core/document/block.ts';
import type { Format } from '../../../src/core/document/document.ts';
import { createDocument } from '../../../src/core/document/document.ts';
import type { MapEntry, Node } from '../../../src/core/document/node.ts';
import { toData } from '../../../src/core/document/to-data.ts';
import { createAliases } from '../../../src/core/workspace/resolve-aliases.ts';

/** What a whole document says, joined from its blocks, and what is wrong with it before its kind is asked. */
export function readData(text: string, format: Format = 'yaml'): { data: unknown; problems: readonly Problem[] } {
  const read: { block: Block; content: BlockContent }[] = [];
  const { starts } = createDocument(text, format, (block, content) => read.push({ block, content }));
  const aliasesOf = createAliases(
    read.map(({ content: { anchors, aliases } }, index) => {
      return { owner: undefined, start: starts[index] ?? 0, anchors, aliases };
    }),
  );
  const { problems } = aliasesOf;
  const found = [...read.flatMap(({ content }) => content.problems), ...problems.map(({ problem }) => problem)];
  const top: MapEntry[] = [];
  let inner: { items: Node[]; entries: MapEntry[]; key: MapEntry['key']; value: Node } | undefined;
  const end = (): void => {
    if (inner === undefined) return;
    const { items, entries, key, value } = inner;
    const place = { start: 0, end: 0, flow: false };
    found.push(...findTwice(entries));
    if (items.length > 0) top.push({ key, value: { kind: 'list', items, ...place } });
    else top.push({ key, value: entries.length > 0 ? { kind: 'map', entries, ...place } : value });
    inner = undefined;
  };
  for (const { block, content } of read) {
    const { node } = content;
    if (node === undefined) continue;
    if (block.role === 'entry' && block.shape === 'list') inner?.items.push(node);
    else if (node.kind !== 'map') continue;
    else if (block.role === 'entry') for (const entry of node.entries) inner?.entries.push(entry);
    else {
      end();
      const [first] = node.entries;
      if (block.role === 'section' && first !== undefined) inner = { items: [], entries: [], ...first };
      else top.push(...node.entries);
    }
  }
  end();
  return {
    data: toData({ kind: 'map', flow: false, start: 0, end: 0, entries: top }, (alias) => aliasesOf.resolve(alias, 0)),
    problems: [...found, ...findTwice(top)],
  };
}

function findTwice(entries: readonly MapEntry[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }) => {
    const name = String(key.value);
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [createProblem('duplicate-key', key, { key: name })] : [];
  });
}
