import type { Block } from '../../core/document/block.ts';
import type { Document } from '../../core/document/document.ts';
import { formatYamlBlock } from './format-yaml-block.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';
import type { NextLine } from './line-writer.ts';

/** The texts of the blocks of a YAML document with regular white space, from one to another; others, and those at fault, as they are. */
export function formatYaml({ blocks }: Document, from: number, to: number): readonly string[] {
  const texts = blocks.map((block) => block.text);
  const columns = blocks.map(findColumn);
  const lineBreak = findLineBreak(texts.join(''));
  const format = (index: number): string | undefined => {
    const block = blocks[index];
    const next = findNext(blocks, columns, index);
    return block && formatYamlBlock(block, { old: findColumn(block), fresh: columns[index] ?? 0, next, lineBreak });
  };
  for (let start = from; start <= to;) {
    const end = findGroupEnd(blocks, start);
    if (blocks[start]?.role === 'entry') formatEntries(start, end);
    start = end + 1;
  }
  for (let index = from; index <= to; index++) if (blocks[index]?.role !== 'entry') put(index, format(index));
  return texts;

  /** The entries of a section begin at one column, so either all of them are moved or none. */
  function formatEntries(start: number, end: number): void {
    const last = Math.min(end, to);
    const old = columns.slice(start, end + 1);
    const isWhole = end <= to && blocks[start - 1]?.role !== 'entry';
    if (isWhole) columns.fill(ENTRY_COLUMN, start, end + 1);
    let formatted = formatAll(start, last);
    if (isWhole && formatted.includes(undefined) && old.some((column) => column !== ENTRY_COLUMN)) {
      columns.splice(start, old.length, ...old);
      formatted = formatAll(start, last);
    }
    for (const [offset, text] of formatted.entries()) put(start + offset, text);
  }

  function formatAll(start: number, end: number): (string | undefined)[] {
    return Array.from({ length: end - start + 1 }, (_, offset) => format(start + offset));
  }

  function put(index: number, text: string | undefined): void {
    if (text !== undefined) texts[index] = index === 0 ? text.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '') : text;
  }
}

const ENTRY_COLUMN = 2;

function findNext(blocks: readonly Block[], columns: readonly number[], index: number): NextLine | undefined {
  const next = blocks[index + 1];
  return next && { old: findColumn(next), fresh: columns[index + 1] ?? 0 };
}

function findColumn({ role, text }: Block): number {
  return role === 'entry' ? (/^ */.exec(text)?.[0].length ?? 0) : 0;
}

function findGroupEnd(blocks: readonly Block[], start: number): number {
  let end = start;
  if (blocks[start]?.role === 'entry') while (blocks[end + 1]?.role === 'entry') end++;
  return end;
}
