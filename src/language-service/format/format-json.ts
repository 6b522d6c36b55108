import type { Block } from '../../core/document/block.ts';
import { readContent, type Document } from '../../core/document/document.ts';
import { skipJsonString } from '../../core/document/json-signs.ts';
import { findLineBreak } from '../../core/edit/find-line-break.ts';

/** The texts of the blocks of a JSON document with regular white space, from one to another; others, and those at fault, as they are. */
export function formatJson({ blocks }: Document, from: number, to: number): readonly string[] {
  const written = blocks.map(({ text }) => text).join('');
  const layout = new JsonLayout(/[\r\n]/.test(written.trim()) ? 'several' : 'one', findLineBreak(written));
  return blocks.map((block, index) => {
    const isLeft = index < from || index > to || readContent(block, 'json').problems.length > 0;
    return isLeft ? block.text : layout.write(block, blocks[index + 1]);
  });
}

/** Lines stay where they are; a text that has only one is broken behind brackets and commas. */
class JsonLayout {
  private readonly lines: 'one' | 'several';
  private readonly lineBreak: string;
  private depth = 0;

  constructor(lines: 'one' | 'several', lineBreak: string) {
    this.lines = lines;
    this.lineBreak = lineBreak;
  }

  write(block: Block, next: Block | undefined): string {
    const { text } = block;
    this.depth = getDepth(block);
    let written = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    let at = getDepth(block) === 0 ? skipSpace(text, written.length) : 0;
    while (at < text.length) {
      const sign = text[at] ?? '';
      const end = sign === '"' ? skipJsonString(text, at) : skipToken(text, at);
      const spaceEnd = skipSpace(text, end);
      if (sign === '{' || sign === '[') this.depth++;
      if (isCloser(sign)) this.depth--;
      const follower = text[spaceEnd] ?? next?.text[0] ?? '';
      written += text.slice(at, end) + this.writeSpace(text.slice(end, spaceEnd), sign, follower);
      at = spaceEnd;
    }
    return written;
  }

  private writeSpace(space: string, before: string, after: string): string {
    if (after === '') return /\r\n|\r|\n/.exec(space)?.[0] ?? this.lineBreak;
    const breaks = space.match(/\r\n|\r|\n/g) ?? (this.isBroken(before, after) ? [this.lineBreak] : []);
    if (breaks.length > 0) {
      return breaks.slice(0, 2).join('') + '  '.repeat(Math.max(0, this.depth - (isCloser(after) ? 1 : 0)));
    }
    if (after === ':' || after === ',') return '';
    return before === ':' || before === ',' || space !== '' ? ' ' : '';
  }

  private isBroken(before: string, after: string): boolean {
    if (this.lines === 'several' || (isOpener(before) && isCloser(after))) return false;
    return isOpener(before) || before === ',' || isCloser(after);
  }
}

/** How many brackets are open where a block begins, those of its section too. */
function getDepth({ role, before }: Block): number {
  if (role === 'entry') return 2;
  if (role === 'other') return before.phase === 'start' ? 0 : before.section === undefined ? 1 : 2;
  return 1;
}

function isOpener(sign: string): boolean {
  return sign === '{' || sign === '[';
}

function isCloser(sign: string): boolean {
  return sign === '}' || sign === ']';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(text[at] ?? '.')) at++;
  return at;
}

/** A bracket, a colon, a comma, or a word. */
function skipToken(text: string, from: number): number {
  let at = from + 1;
  if (SIGNS.includes(text[from] ?? '')) return at;
  while (at < text.length && !SIGNS.includes(text[at] ?? '')) at++;
  return at;
}

const SIGNS = '{}[]:," \t\r\n';
