import { createProblem, type Problem } from '../base/problem.ts';
import { skipSpace } from './characters.ts';
import { closeTag, findClose, isAtClose } from './close-tag.ts';
import type { CommentEnds } from './comment-ends.ts';
import { createCursor, type Cursor } from './cursor.ts';
import { findHelper } from './helpers.ts';
import { createRawLeaf } from './raw-template.ts';
import { readCloseTag, readElseTag, readInverseTag, readOpenTag } from './read-block-tag.ts';
import { keepBefore, noteLiteral, readWords } from './read-call.ts';
import { readPartialBlockTag, readPartialTag } from './read-partial-tag.ts';
import type { LeafTag, Tag } from './tag.ts';
import { toNode } from './to-node.ts';

const elseTag = /\s*else\b/y;
const inverseElseTag = /\^\s*~?\}\}/y;

/** Reads the tag whose braces open at `start`, whatever is in it, and adds what is wrong with it to the problems. */
export function readTag(text: string, start: number, comments: CommentEnds, problems: Problem[]): Tag {
  const cursor = createCursor(text, text.charAt(start + 2) === '~' ? start + 3 : start + 2);
  const tag = readKind(cursor, start, comments);
  problems.push(...cursor.notes);
  if (cursor.fault !== undefined) problems.push(cursor.fault);
  return tag;
}

function readKind(cursor: Cursor, start: number, comments: CommentEnds): Tag {
  const { text, at } = cursor;
  if (text.startsWith('{{{{', start)) return readRawBlock(cursor, start);
  switch (text.charAt(at)) {
    case '!':
      return readComment(cursor, start, comments);
    case '>':
      return readPartialTag(cursor, start);
    case '/':
      return readCloseTag(cursor, start);
    case '*':
      return readDecorator(cursor, start);
    case '#':
      return text.charAt(at + 1) === '>' ? readPartialBlockTag(cursor, start) : readOpenTag(cursor, start);
    case '^':
      return matches(inverseElseTag, text, at) ? readElseTag(cursor, start, at) : readInverseTag(cursor, start);
    case '{':
    case '&':
      return readUnescaped(cursor, start);
    default:
      return matches(elseTag, text, at)
        ? readElseTag(cursor, start, skipSpace(text, at))
        : readPlaceholder(cursor, start, 2);
  }
}

function readPlaceholder(cursor: Cursor, start: number, braces: 2 | 3): LeafTag {
  cursor.at = skipSpace(cursor.text, cursor.at);
  if (isAtClose(cursor)) return readEmpty(cursor, start, braces);
  const read = readWords(cursor);
  const head = read?.head;
  const takesMore = head === undefined || findHelper(cursor.text.slice(head.start, head.end)) !== undefined;
  const end = closeTag(cursor, { start, braces, wordEnd: takesMore ? undefined : head.end });
  const words = keepBefore(read, end);
  if (words === undefined) return unread(cursor.text, start, end);
  if (words.head.kind === 'literal') {
    noteLiteral(cursor, words.head);
    return unread(cursor.text, start, end);
  }
  return { kind: 'leaf', leaf: createRawLeaf(toNode(words, words.head, start, end)), start, end };
}

function readEmpty(cursor: Cursor, start: number, braces: 2 | 3): LeafTag {
  const close = cursor.text.indexOf('}}', cursor.at) + 2;
  const end = braces === 3 && cursor.text.charAt(close) === '}' ? close + 1 : close;
  const fix = { title: 'Remove the braces', edits: [{ span: { start, end }, text: '' }] };
  cursor.notes.push(createProblem('template-tag-empty', { start, end }, {}, [fix]));
  return unread(cursor.text, start, end);
}

function readUnescaped(cursor: Cursor, start: number): LeafTag {
  const braces = cursor.text.charAt(cursor.at) === '{' ? 3 : 2;
  cursor.at += 1;
  const from = cursor.at;
  const tag = readPlaceholder(cursor, start, braces);
  if (cursor.fault !== undefined || cursor.notes.length > 0) return tag;
  const span = { start, end: tag.end };
  const better = `{{${cursor.text.slice(from, cursor.at).trim()}}}`;
  const fix = { title: `Write ${better}`, edits: [{ span, text: better }] };
  cursor.notes.push(createProblem('template-unescaped', span, { better }, [fix]));
  return tag;
}

function readComment(cursor: Cursor, start: number, comments: CommentEnds): LeafTag {
  const { text, at } = cursor;
  const isLong = text.startsWith('!--', at);
  let end = isLong ? comments.afterLong(at + 1) : comments.afterShort(at + 1);
  if (end === undefined) {
    const closing = isLong ? '--}}' : '}}';
    const close = findClose(text, at);
    end = text.startsWith('}}', close) ? close + 2 : close;
    const edit = { span: { start: close, end }, text: closing };
    const span = { start, end: Math.min(end, at + (isLong ? 3 : 1)) };
    cursor.notes.push(
      createProblem('template-comment-unclosed', span, { closing }, [{ title: `Add ${closing}`, edits: [edit] }]),
    );
  }
  return { kind: 'leaf', leaf: createRawLeaf({ kind: 'comment', start, end }, true), start, end };
}

function readDecorator(cursor: Cursor, start: number): LeafTag {
  const end = endUnread(cursor.text, cursor.at);
  cursor.notes.push(createProblem('template-decorator', { start, end }, {}));
  return unread(cursor.text, start, end);
}

function readRawBlock(cursor: Cursor, start: number): LeafTag {
  const end = endUnread(cursor.text, start + 4);
  cursor.notes.push(createProblem('template-raw-block', { start, end }, {}));
  return unread(cursor.text, start, end);
}

function endUnread(text: string, at: number): number {
  while (text.charAt(at) === '{') at += 1;
  let end = findClose(text, at);
  while (text.charAt(end) === '}') end += 1;
  return end;
}

function unread(text: string, start: number, end: number): LeafTag {
  return {
    kind: 'leaf',
    leaf: createRawLeaf({ kind: 'unread', text: text.slice(start, end), start, end }),
    start,
    end,
  };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
