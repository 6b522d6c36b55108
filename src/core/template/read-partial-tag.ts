import { createProblem } from '../base/problem.ts';
import { canFollowName, isNameCharacter, skipSpace } from './characters.ts';
import { closeTag, isAtClose } from './close-tag.ts';
import { stop, type Cursor } from './cursor.ts';
import { createRawLeaf } from './raw-template.ts';
import { readArguments } from './read-call.ts';
import { readString } from './read-literal.ts';
import type { LeafTag, OpenTag } from './tag.ts';
import type { Name } from './template-tree.ts';

/** Reads `{{> billing/refund-approved}}`; the cursor is at the `>`. */
export function readPartialTag(cursor: Cursor, start: number): LeafTag {
  cursor.at += 1;
  const name = readPartialName(cursor);
  const wordEnd = name === undefined ? undefined : cursor.at;
  if (name !== undefined && cursor.fault === undefined) noteArguments(cursor, name);
  const end = closeTag(cursor, { start, braces: 2, wordEnd });
  const node =
    name === undefined
      ? { kind: 'unread' as const, text: cursor.text.slice(start, end), start, end }
      : { kind: 'partial' as const, name, indent: '', start, end };
  return { kind: 'leaf', leaf: createRawLeaf(node, node.kind === 'partial'), start, end };
}

/** Reads `{{#> name}}`, which we do not render; the cursor is at the `#`. */
export function readPartialBlockTag(cursor: Cursor, start: number): OpenTag {
  cursor.at += 2;
  const name = readPartialName(cursor) ?? { name: '', start: cursor.at, end: cursor.at };
  const end = closeTag(cursor, { start, braces: 2 });
  if (cursor.fault === undefined) {
    cursor.notes.push(createProblem('template-partial-block', { start, end }, { name: name.name }));
  }
  return { kind: 'open', name, word: undefined, value: undefined, start, end };
}

/** Reads the id of a canned response where the cursor is. */
export function readPartialName(cursor: Cursor): Name | undefined {
  const { text } = cursor;
  const start = skipSpace(text, cursor.at);
  cursor.at = start;
  const character = text.charAt(start);
  if (character === '"' || character === "'") return readQuotedName(cursor);
  let end = start;
  while (isNameCharacter(text.charCodeAt(end)) || text.charAt(end) === '/' || text.charAt(end) === '.') end += 1;
  const name = text.slice(start, end);
  const isWhole = name.split(/[./]/).every((segment) => segment !== '' && segment !== 'this');
  if (isWhole && (end === text.length || canFollowName(text.charCodeAt(end)))) {
    cursor.at = end;
    return { name, start, end };
  }
  if (end > start) {
    stop(cursor, 'template-partial-name', { start, end }, {});
    return undefined;
  }
  const mark = text.lastIndexOf('>', start);
  const last = isAtClose(cursor) || start === text.length ? mark + 1 : start + 1;
  stop(cursor, 'template-partial-name', { start: Math.min(start, last - 1), end: last }, {});
  return undefined;
}

function readQuotedName(cursor: Cursor): Name | undefined {
  const literal = readString(cursor);
  if (literal === undefined) return undefined;
  const name = { name: String(literal.value), start: literal.start + 1, end: literal.end - 1 };
  if (name.name !== '' && name.name === cursor.text.slice(name.start, name.end)) return name;
  stop(cursor, 'template-partial-name', { start: literal.start, end: literal.end }, {});
  return undefined;
}

function noteArguments(cursor: Cursor, { name }: Name): void {
  const start = skipSpace(cursor.text, cursor.at);
  const { args, named } = readArguments(cursor);
  const end = Math.max(args.at(-1)?.end ?? 0, named.at(-1)?.end ?? 0);
  if (end > 0) cursor.notes.push(createProblem('template-partial-arguments', { start, end }, { name }));
}
