import { AnchorIndex } from '../document/anchor-index.ts';
import type { Block } from '../document/block.ts';
import { createDocument } from '../document/document.ts';
import { findText } from '../document/find-node.ts';
import type { AliasNode, Node } from '../document/node.ts';
import { getFileType } from '../schema/kinds.ts';
import { nameWordings } from './name-wordings.ts';
import type { ReviewedEntry } from './read-wordings.ts';
import { readWordings } from './read-wordings.ts';
import type { LocalWording, Wording } from './wording.ts';

/**
 * All wordings of a library or script, with spans in its whole text; none for other files, and none where nobody says the name or the
 * language. `firstLocale` is the language of files that do not say their own.
 */
export function listWordings(path: string, text: string, firstLocale: string | undefined): readonly Wording[] {
  const type = getFileType(path);
  if (type?.kind !== 'responses' && type?.kind !== 'chatscript') return [];
  const { kind, format } = type;
  const [nameKey, section] = kind === 'responses' ? ['library', 'responses'] : ['script', 'steps'];
  const entries: (readonly LocalWording[])[] = [];
  const head = new Map<string, string>();
  const anchors = new AnchorIndex();
  const places = new Map<AliasNode, number>();
  let start = 0;
  createDocument(text, format, (block, content) => {
    anchors.addBlock(content.anchors, start);
    for (const alias of content.aliases) places.set(alias, alias.start + start);
    for (const key of [nameKey, 'locale', 'status']) {
      const value = block.role === 'header' ? findText(content.node, key) : undefined;
      if (value !== undefined) head.set(key, value);
    }
    for (const entry of listEntries(block, content.node, section)) {
      const wordings = readWordings(entry, (alias) => anchors.findAbove(alias.name, places.get(alias) ?? 0)?.node);
      entries.push(wordings.map((wording) => shiftWording(wording, start)));
    }
    start += block.text.length;
  });
  const [name, locale] = [head.get(nameKey), head.get('locale') ?? firstLocale];
  if (name === undefined || locale === undefined) return [];
  const home = { kind, name, locale, status: kind === 'chatscript' ? head.get('status') : undefined };
  return entries.flatMap((wordings) => nameWordings(wordings, home));
}

function listEntries(block: Block, node: Node | undefined, section: string): ReviewedEntry[] {
  if (node === undefined) return [];
  if (block.role === 'entry') return block.before.section === section ? toEntries(node, section) : [];
  if (block.role !== 'header' || node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    if (key.value !== section) return [];
    return value.kind === 'list' ? value.items.flatMap((item) => toEntries(item, section)) : toEntries(value, section);
  });
}

function toEntries(node: Node, section: string): ReviewedEntry[] {
  if (section === 'responses') return [{ section, key: undefined, value: node }];
  return node.kind === 'map' ? node.entries.map(({ key, value }) => ({ section, key, value })) : [];
}

function shiftWording(wording: LocalWording, by: number): LocalWording {
  const { start, end } = wording.span;
  return { ...wording, span: { start: start + by, end: end + by } };
}
