import { skipSpace } from './characters.ts';
import { createCursor, type Cursor } from './cursor.ts';
import { readWords } from './read-call.ts';
import type { TemplateNode, TemplateTree } from './template-tree.ts';
import { toNode } from './to-node.ts';

const backslash = 0x5c;
const closeBrace = 0x7d;
const elseWord = /^else\b/;
const emptyTree: TemplateTree = { body: [] };

/** The tree of a text with nothing but placeholders and helper calls; undefined for anything beyond, faults too. */
export function scanPlain(text: string): TemplateTree | undefined {
  let start = text.indexOf('{{');
  if (start < 0) return text === '' ? emptyTree : { body: [{ kind: 'text', text, start: 0, end: text.length }] };
  const body: TemplateNode[] = [];
  const cursor = createCursor(text, 0);
  let end = 0;
  for (; start >= 0; start = text.indexOf('{{', end)) {
    if (start > end) {
      if (text.charCodeAt(start - 1) === backslash) return undefined;
      body.push({ kind: 'text', text: text.slice(end, start), start: end, end: start });
    }
    const node = readTag(cursor, start);
    if (node === undefined) return undefined;
    body.push(node);
    end = node.end;
  }
  if (end < text.length) body.push({ kind: 'text', text: text.slice(end), start: end, end: text.length });
  return { body };
}

function readTag(cursor: Cursor, start: number): TemplateNode | undefined {
  const { text } = cursor;
  cursor.at = skipSpace(text, start + 2);
  const words = readWords(cursor);
  if (words?.head.kind !== 'path' || cursor.fault !== undefined || cursor.notes.length > 0) return undefined;
  if (words.head.text.startsWith('else') && elseWord.test(words.head.text)) return undefined;
  const at = skipSpace(text, cursor.at);
  if (text.charCodeAt(at) !== closeBrace || text.charCodeAt(at + 1) !== closeBrace) return undefined;
  if (text.charCodeAt(at + 2) === closeBrace) return undefined;
  const { args, named } = words;
  if (args.some(isNested) || named.some(({ value }) => isNested(value))) return undefined;
  return toNode(words, words.head, start, at + 2);
}

function isNested(value: { readonly kind: string }): boolean {
  return value.kind === 'call';
}
