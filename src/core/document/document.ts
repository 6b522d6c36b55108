import type { TextEdit } from '../base/fix.ts';
import type { Block, BlockContent } from './block.ts';
import type { CutPlace, CutState, Piece } from './cut.ts';
import { sameState, startState } from './cut.ts';
import { cutJson } from './cut-json.ts';
import { cutYaml } from './cut-yaml.ts';
import { readJsonBlock } from './read-json.ts';
import { readYaml, readYamlBlock } from './read-yaml.ts';

/** The two ways to write a document. */
export type Format = 'yaml' | 'json';

/** A text as the list of its blocks; `starts[i]` and `lines[i]` are the offset and the line (from 0) at which block `i` begins. */
export interface Document {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  readonly lines: readonly number[];
  /** The length of the text in UTF-16 units. */
  readonly length: number;
}

/** An edited document: its blocks from `from` on took the place of `removed` blocks of the old one; all others are the same objects. */
export interface DocumentEdit {
  readonly document: Document;
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** What is done with each block as it is read: its content is not kept, so that memory does not grow with the file. */
export type VisitBlock = (block: Block, content: BlockContent) => void;

/** Reads a whole text, block by block. */
export function createDocument(text: string, format: Format, visit: VisitBlock = ignore): Document {
  const blocks: Block[] = [];
  for (const [block, content] of readPieces(text, format, cut(text, format, startState, 'file-start').pieces)) {
    visit(block, content);
    blocks.push(block);
  }
  return assemble(format, blocks);
}

/** Reads what one block of a document says. */
export function readContent(block: Block, format: Format): BlockContent {
  return format === 'yaml' ? readYamlBlock(block.text, block) : readJsonBlock(block.text, block);
}

/** The document after one replacement; only the blocks that the replacement touched are read again. */
export function editDocument(document: Document, edit: TextEdit): DocumentEdit {
  const from = findFirstTouched(document, edit.span.start);
  let to = findLastTouched(document, edit.span.end, from);
  for (let reach = 1; ; reach *= 2) {
    const text = spliceText(document, from, to, edit);
    const { pieces, after } = cut(
      text,
      document.format,
      document.blocks[from]?.before ?? startState,
      from === 0 ? 'file-start' : 'further-on',
    );
    const next = document.blocks[to + 1];
    const isWhole = document.format === 'json' || endsLine(text);
    if (next === undefined || (isWhole && sameState(after, next.before)))
      return replaceBlocks(document, from, to, text, pieces);
    to = Math.min(to + reach, document.blocks.length - 1);
  }
}

/** The whole text. */
export function getText(document: Document): string {
  return document.blocks.map((block) => block.text).join('');
}

/** The index of the block that holds an offset; the last one for the end of the text, -1 where there are no blocks. */
export function findBlock(document: Document, offset: number): number {
  const { starts } = document;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high;
}

function cut(text: string, format: Format, state: CutState, place: CutPlace): { pieces: Piece[]; after: CutState } {
  return format === 'yaml' ? cutYaml(text, state, place) : cutJson(text, state);
}

/** An edit in the first line of a block may join it to the one before, and the first entry decides what its section is. */
function findFirstTouched(document: Document, offset: number): number {
  const holder = Math.max(findBlock(document, offset), 0);
  const before = document.blocks[holder]?.text.slice(0, offset - (document.starts[holder] ?? 0)) ?? '';
  const touched = /[\r\n]/.test(before) ? holder : Math.max(holder - 1, 0);
  return document.blocks[touched]?.before.phase === 'open' ? touched - 1 : touched;
}

function findLastTouched(document: Document, offset: number, from: number): number {
  return Math.max(findBlock(document, offset), from);
}

/** Blocks of YAML begin with a line. */
function endsLine(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}

function spliceText(document: Document, from: number, to: number, edit: TextEdit): string {
  const start = document.starts[from] ?? 0;
  let text = '';
  for (let index = from; index <= to; index++) text += document.blocks[index]?.text ?? '';
  return text.slice(0, edit.span.start - start) + edit.text + text.slice(edit.span.end - start);
}

function replaceBlocks(document: Document, from: number, to: number, text: string, pieces: Piece[]): DocumentEdit {
  const { format, blocks } = document;
  const old = blocks.slice(from, to + 1);
  const fresh = reuseBlocks(
    pieces.map((piece) => toBlock(text, piece)),
    old,
  );
  const { unchangedBefore, unchangedAfter } = fresh;
  const added = fresh.blocks.slice(unchangedBefore, fresh.blocks.length - unchangedAfter);
  const start = from + unchangedBefore;
  const removed = old.length - unchangedBefore - unchangedAfter;
  const next = blocks.slice(0, start).concat(added, blocks.slice(start + removed));
  return { document: assemble(format, next, document, start), from: start, removed, added: added.length };
}

/** Blocks of the window whose text and place came out as before stay the same objects. */
function reuseBlocks(
  blocks: Block[],
  old: readonly Block[],
): { blocks: Block[]; unchangedBefore: number; unchangedAfter: number } {
  const shorter = Math.min(blocks.length, old.length);
  let unchangedBefore = 0;
  while (unchangedBefore < shorter && isSame(blocks[unchangedBefore], old[unchangedBefore])) unchangedBefore++;
  let unchangedAfter = 0;
  const most = shorter - unchangedBefore;
  while (unchangedAfter < most && isSame(blocks.at(-1 - unchangedAfter), old.at(-1 - unchangedAfter))) unchangedAfter++;
  return { blocks, unchangedBefore, unchangedAfter };
}

function isSame(block: Block | undefined, old: Block | undefined): boolean {
  if (block === undefined || old === undefined) return false;
  return (
    block.text === old.text &&
    block.role === old.role &&
    block.shape === old.shape &&
    sameState(block.before, old.before)
  );
}

function* readPieces(text: string, format: Format, pieces: readonly Piece[]): Generator<[Block, BlockContent]> {
  if (format === 'json') {
    for (const piece of pieces) {
      const block = toBlock(text, piece);
      yield [block, readJsonBlock(block.text, block)];
    }
    return;
  }
  let index = 0;
  for (const content of readYaml(text, pieces)) {
    const piece = pieces[index++];
    if (piece !== undefined) yield [toBlock(text, piece), content];
  }
}

function toBlock(text: string, piece: Piece): Block {
  const { start, end, role, shape, before, breaks } = piece;
  return { text: text.slice(start, end), role, shape, before, breaks };
}

function ignore(): void {
  // A document may be read for its blocks alone.
}

/** Joins blocks to a document; up to the block `from` they lie where they lay in the `known` one. */
function assemble(format: Format, blocks: readonly Block[], known?: Document, from = 0): Document {
  const starts = known === undefined ? [] : known.starts.slice(0, from);
  const lines = known === undefined ? [] : known.lines.slice(0, from);
  const last = blocks[from - 1];
  let length = last === undefined ? 0 : (starts[from - 1] ?? 0) + last.text.length;
  let line = last === undefined ? 0 : (lines[from - 1] ?? 0) + last.breaks;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    starts.push(length);
    lines.push(line);
    length += block?.text.length ?? 0;
    line += block?.breaks ?? 0;
  }
  return { format, blocks, starts, lines, length };
}
