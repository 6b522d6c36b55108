import { createProblem } from '../base/problem.ts';
import { nearestName } from '../base/nearest.ts';
import { skipSpace } from './characters.ts';
import { closeTag, isAtClose } from './close-tag.ts';
import type { Cursor } from './cursor.ts';
import { findHelper } from './helpers.ts';
import { createRawLeaf } from './raw-template.ts';
import { keepBefore, readWords, type Words } from './read-call.ts';
import type { CloseTag, ElseTag, LeafTag, OpenTag } from './tag.ts';
import type { BranchWord, Expression, Name } from './template-tree.ts';

const blockWords = ['if', 'unless', 'each'] as const;

/** Reads `{{#if …}}` and other openings; the cursor is at the `#`. */
export function readOpenTag(cursor: Cursor, start: number): OpenTag | LeafTag {
  const isDecorator = cursor.text.charAt(cursor.at + 1) === '*';
  cursor.at += isDecorator ? 2 : 1;
  const read = readNonEmptyWords(cursor);
  const end = closeTag(cursor, { start, braces: 2 });
  const words = keepBefore(read, end);
  if (words === undefined) return reportNothing(cursor, start, end);
  const name = nameOf(cursor, words);
  if (isDecorator) {
    cursor.notes.push(createProblem('template-decorator', { start, end }, {}));
    return { kind: 'open', name, word: undefined, value: undefined, start, end };
  }
  const word = readWord(cursor, name);
  return { kind: 'open', name, word, value: readOnlyValue(cursor, name, words), start, end };
}

/** Reads `{{^name}}`, which we do not render; the cursor is at the `^`. */
export function readInverseTag(cursor: Cursor, start: number): OpenTag | LeafTag {
  cursor.at += 1;
  const read = readNonEmptyWords(cursor);
  const end = closeTag(cursor, { start, braces: 2 });
  const words = keepBefore(read, end);
  if (words === undefined) return reportNothing(cursor, start, end);
  const name = nameOf(cursor, words);
  cursor.notes.push(createProblem('template-block-inverse', { start, end }, { name: name.name }));
  return { kind: 'open', name, word: undefined, value: undefined, start, end };
}

/** Reads `{{else}}`, `{{else if …}}` or `{{^}}`, whose word is at `wordStart`. */
export function readElseTag(cursor: Cursor, start: number, wordStart: number): ElseTag {
  const wordEnd = wordStart + (cursor.text.charAt(wordStart) === '^' ? 1 : 'else'.length);
  cursor.at = skipSpace(cursor.text, wordEnd);
  const wordSpan = { start: wordStart, end: wordEnd };
  if (isAtClose(cursor)) {
    const end = closeTag(cursor, { start, braces: 2 });
    return { kind: 'else', word: 'else', wordSpan, value: undefined, start, end };
  }
  const read = readNonEmptyWords(cursor);
  const end = closeTag(cursor, { start, braces: 2 });
  const words = keepBefore(read, end);
  if (words === undefined) return { kind: 'else', word: 'else', wordSpan, value: undefined, start, end };
  const name = nameOf(cursor, words);
  const word = readWord(cursor, name) ?? 'if';
  const value = readOnlyValue(cursor, name, words);
  return { kind: 'else', word, wordSpan: { start: name.start, end: name.end }, value, start, end };
}

/** Reads `{{/if}}` and other closings, whose `/` the cursor is at; what is wrong with a name is said where it opens. */
export function readCloseTag(cursor: Cursor, start: number): CloseTag {
  cursor.at += 1;
  const read = readNonEmptyWords(cursor);
  const end = closeTag(cursor, { start, braces: 2 });
  const words = keepBefore(read, end);
  if (words === undefined) return { kind: 'close', name: { name: '', start: cursor.at, end: cursor.at }, start, end };
  cursor.notes.length = 0;
  const name = nameOf(cursor, words);
  const extra = extent(words, 0);
  if (extra !== undefined) {
    const fix = { title: `Write {{/${name.name}}}`, edits: [{ span: { start: name.end, end: extra.end }, text: '' }] };
    cursor.notes.push(createProblem('template-block-close-extra', extra, { name: name.name }, [fix]));
  }
  return { kind: 'close', name, start, end };
}

function readNonEmptyWords(cursor: Cursor): Words | undefined {
  cursor.at = skipSpace(cursor.text, cursor.at);
  return isAtClose(cursor) ? undefined : readWords(cursor);
}

function reportNothing(cursor: Cursor, start: number, end: number): LeafTag {
  if (cursor.fault === undefined) cursor.notes.push(createProblem('template-tag-empty', { start, end }, {}));
  const node = { kind: 'unread' as const, text: cursor.text.slice(start, end), start, end };
  return { kind: 'leaf', leaf: createRawLeaf(node), start, end };
}

function readWord(cursor: Cursor, { name, start, end }: Name): Exclude<BranchWord, 'else'> | undefined {
  const word = blockWords.find((known) => known === name);
  if (word !== undefined) return word;
  const span = { start, end };
  if (name === 'with') cursor.notes.push(createProblem('template-block-with', span, {}));
  else if (findHelper(name) !== undefined) cursor.notes.push(createProblem('template-block-helper', span, { name }));
  else cursor.notes.push(createProblem('template-block-unknown', span, { name, near: nearestName(name, blockWords) }));
  return undefined;
}

function readOnlyValue(cursor: Cursor, { name, start, end }: Name, words: Words): Expression | undefined {
  const value = words.args[0];
  if (!blockWords.some((known) => known === name)) return value;
  if (value === undefined && cursor.fault === undefined) {
    cursor.notes.push(createProblem('template-block-value-missing', { start, end }, { name }));
  }
  const extra = extent(words, 1);
  if (value !== undefined && extra !== undefined && cursor.fault === undefined) {
    cursor.notes.push(createProblem('template-block-value-extra', extra, { name }));
  }
  return value;
}

function extent(words: Words, from: number): { readonly start: number; readonly end: number } | undefined {
  const all = [...words.args.slice(from), ...words.named];
  const first = all[0];
  const last = all.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function nameOf(cursor: Cursor, { head }: Words): Name {
  return { name: cursor.text.slice(head.start, head.end), start: head.start, end: head.end };
}
