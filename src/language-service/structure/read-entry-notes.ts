import type { Span } from '../../core/base/span.ts';
import type { Block } from '../../core/document/block.ts';
import { findText } from '../../core/document/find-node.ts';
import type { MapEntry, Node, ScalarNode } from '../../core/document/node.ts';
import type { FileView } from '../../core/engine/workspace-view.ts';
import { SECTIONS } from '../../core/schema/sections.ts';
import { getEnd } from '../find-holder.ts';
import type { EntryNote } from './entry-note.ts';
import { findBlockSpan } from './find-block-span.ts';
import { nameItem } from './name-item.ts';
import { readBlockText } from './read-block-text.ts';
import { sayInShort } from './say-in-short.ts';

/** The entries of a block as people would list them: one in most blocks, several where a section is written on one line. */
export function readEntryNotes(file: FileView, index: number): readonly EntryNote[] {
  const block = file.document.blocks[index];
  if (block === undefined || (block.role !== 'entry' && block.role !== 'header')) return [];
  return readResponse(file, index, block) ?? readWhole(file, index, block);
}

/** A canned response written as usual needs no reading: its name is known, and the few other texts are easily found. */
function readResponse(file: FileView, index: number, block: Block): readonly EntryNote[] | undefined {
  if (file.type.kind !== 'responses' || block.shape !== 'list') return undefined;
  const sites =
    file.factsOf(index)?.sites.filter(({ kind, role }) => kind === 'response' && role === 'definition') ?? [];
  const [site, ...others] = sites;
  const title = readBlockText(block, 'title', file.type.format);
  const folder = readBlockText(block, 'folder', file.type.format);
  if (site === undefined || others.length > 0 || title === undefined || folder === undefined) return undefined;
  const { id: name, start, end } = site;
  return [
    {
      section: block.before.section,
      name,
      title: title === 'none' ? undefined : title.text,
      folder: folder === 'none' ? undefined : folder.text,
      says: undefined,
      span: findBlockSpan(block, file.type.format),
      nameSpan: { start, end },
    },
  ];
}

function readWhole(file: FileView, index: number, block: Block): readonly EntryNote[] {
  const { node } = file.readBlock(index);
  if (node === undefined) return [];
  const { section } = block.before;
  if (block.role === 'header') return node.kind === 'map' ? node.entries.flatMap((each) => readHeader(file, each)) : [];
  const span = findBlockSpan(block, file.type.format);
  if (block.shape === 'list') return [noteItem(section, node, span)];
  if (node.kind !== 'map') return [];
  return node.entries.map((entry) => noteKeyed(section, entry, node.entries.length === 1 ? span : spanOf(entry)));
}

/** A section that is written on one line brings its entries. */
function readHeader(file: FileView, entry: MapEntry): readonly EntryNote[] {
  const section = String(entry.key.value);
  const { value } = entry;
  if (!Object.hasOwn(SECTIONS[file.type.kind], section)) return [noteKeyed(undefined, entry, spanOf(entry))];
  if (value.kind === 'map') return value.entries.map((each) => noteKeyed(section, each, spanOf(each)));
  if (value.kind !== 'list') return [];
  return value.items.map((item) => noteItem(section, item, { start: item.start, end: getEnd(item) }));
}

function noteKeyed(section: string | undefined, { key, value }: MapEntry, span: Span): EntryNote {
  const says = sayInShort(value);
  return { section, name: String(key.value), ...readTexts(value), says, span, nameSpan: placeOf(key) };
}

function noteItem(section: string | undefined, item: Node, span: Span): EntryNote {
  const { name, at } = nameItem(item);
  const said = sayInShort(item);
  const says = said !== undefined && `: ${name}`.endsWith(`: ${said}`) ? undefined : said;
  return { section, name, ...readTexts(item), says, span, nameSpan: at ?? span };
}

function readTexts(value: Node): Pick<EntryNote, 'title' | 'folder'> {
  return { title: findText(value, 'title'), folder: findText(value, 'folder') };
}

function spanOf({ key, value }: MapEntry): Span {
  return { start: key.start, end: Math.max(key.end, getEnd(value)) };
}

function placeOf({ start, end }: ScalarNode): Span {
  return { start, end };
}
