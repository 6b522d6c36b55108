import type { Block } from '../../document/block.ts';
import { readContent } from '../../document/document.ts';
import type { ResolveAlias } from '../../document/to-data.ts';
import { toData } from '../../document/to-data.ts';
import { toRecord } from '../../etiquette/settings/etiquette-data.ts';
import { SECTIONS } from '../../schema/sections.ts';
import type { Aliases } from '../../workspace/resolve-aliases.ts';
import { linkFile } from '../check-document.ts';
import type { BlockRecord, FileState } from '../file-state.ts';

/** The plain data of a whole document, put together from its blocks; what could not be read is missing. */
export function readDocumentData(file: FileState): Readonly<Record<string, unknown>> {
  const data = new Map<string, unknown>();
  const aliases = linkFile(file);
  for (const [index, block] of file.document.blocks.entries())
    addBlock(data, block, file, resolveFrom(index, file, aliases));
  return Object.fromEntries(data);
}

/** The same without the sections whose entries are checked one by one, such as the turns of a transcript. */
export function readHeaderData(file: FileState): Readonly<Record<string, unknown>> {
  const data = new Map<string, unknown>();
  const aliases = linkFile(file);
  for (const [index, block] of file.document.blocks.entries()) {
    const { section } = block.before;
    const isEntry = block.role === 'entry' && section !== undefined && Object.hasOwn(SECTIONS[file.type.kind], section);
    if (!isEntry) addBlock(data, block, file, resolveFrom(index, file, aliases));
  }
  return Object.fromEntries(data);
}

function resolveFrom(index: number, { document }: FileState, aliases: Aliases<BlockRecord>): ResolveAlias {
  return (alias) => aliases.resolve(alias, document.starts[index] ?? 0);
}

function addBlock(data: Map<string, unknown>, block: Block, { type }: FileState, resolve: ResolveAlias): void {
  if (block.role !== 'header' && block.role !== 'entry') return;
  const { node } = readContent(block, type.format);
  if (node === undefined) return;
  const value = toData(node, resolve);
  const { section } = block.before;
  if (block.role === 'header') {
    for (const [key, own] of Object.entries(toRecord(value))) data.set(key, own);
  } else if (section !== undefined) {
    const known = data.get(section);
    if (block.shape === 'list') data.set(section, [...(Array.isArray(known) ? (known as unknown[]) : []), value]);
    else data.set(section, { ...toRecord(known), ...toRecord(value) });
  }
}
