import type { Block } from '../../core/document/block.ts';
import type { Document } from '../../core/document/document.ts';
import { findBlockSpan } from './find-block-span.ts';
import type { Fold } from './fold.ts';
import { foldJson } from './fold-json.ts';
import { foldYaml } from './fold-yaml.ts';

/** What can be folded in a document, in no order. */
export type Folder = (document: Document) => readonly Fold[];

/** Creates a folder that looks at each block once, for as long as it is what it is. */
export function createFolder(): Folder {
  const known = new WeakMap<Block, readonly Fold[]>();
  return (document) => {
    const folds: Fold[] = listSections(document);
    document.blocks.forEach((block, index) => {
      const line = document.lines[index] ?? 0;
      const level = block.role === 'entry' ? 1 : 0;
      for (const fold of foldBlock(known, block, document)) {
        folds.push({ ...fold, start: fold.start + line, end: fold.end + line, level: fold.level + level });
      }
    });
    return folds;
  };
}

function foldBlock(known: WeakMap<Block, readonly Fold[]>, block: Block, { format }: Document): readonly Fold[] {
  const remembered = known.get(block);
  if (remembered !== undefined) return remembered;
  const folds = format === 'yaml' ? foldYaml(block.text) : foldJson(block.text);
  known.set(block, folds);
  return folds;
}

/** Sections reach over many blocks: from the line of their key to the last line of their entries. */
function listSections(document: Document): Fold[] {
  const { format, blocks, lines } = document;
  const folds: Fold[] = [];
  let first: number | undefined;
  const close = (end: number): void => {
    const start = lines[first ?? -1] ?? Infinity;
    if (end > start) folds.push({ start, end, level: 0, kind: 'region' });
    first = undefined;
  };
  blocks.forEach((block, index) => {
    if (block.role === 'entry' || first === undefined) {
      if (block.role === 'section') first = index;
      return;
    }
    // In JSON a bracket closes the section, in YAML only what comes next.
    close(format === 'json' ? (lines[index] ?? 0) - 1 : findLastLine(document, index - 1));
    if (block.role === 'section') first = index;
  });
  close(findLastLine(document, blocks.length - 1));
  return folds;
}

/** The last line of a block that belongs to what it says. */
function findLastLine({ format, blocks, lines }: Document, index: number): number {
  const block = blocks[index];
  if (block === undefined) return -1;
  const own = block.text.slice(0, findBlockSpan(block, format).end);
  return (lines[index] ?? 0) + own.split(/\r\n|\r|\n/).length - 1;
}
