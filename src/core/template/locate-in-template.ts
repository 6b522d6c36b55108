import { findClose } from './close-tag.ts';
import { createCommentEnds } from './comment-ends.ts';
import { locateInCall, type CallPlace } from './locate-in-call.ts';
import { readTag } from './read-tag.ts';
import type { Tag } from './tag.ts';
import type { BranchWord, Expression } from './template-tree.ts';

/** Where an offset lies inside a tag, half-typed or not. */
export interface TagPlace extends CallPlace {
  /** Where the braces of the tag open. */
  readonly start: number;
  /** What the tag begins with: nothing, `#`, `/`, `>` or the word `else`; `other` for what nobody completes, such as a comment. */
  readonly opener: '' | '#' | '/' | '>' | 'else' | 'other';
  /** Where the sign of the opener stands, or would. */
  readonly inside: number;
  /** Where the closing braces begin; undefined while the tag is not closed. */
  readonly close: number | undefined;
  /** The parts around the tag, from the outside in. */
  readonly blocks: readonly OpenBlock[];
}

/** A part that is open at some place, and the branch of it that the place is in. */
export interface OpenBlock {
  readonly name: string;
  readonly branch: BranchWord | undefined;
  /** What the first tag of the part tests or goes through. */
  readonly value: Expression | undefined;
}

/** The tag that an offset of a template lies in, behind its opening braces; nothing where it lies between words. */
export function locateInTemplate(text: string, offset: number): TagPlace | undefined {
  const comments = createCommentEnds(text);
  const blocks: OpenBlock[] = [];
  for (let at = 0; ;) {
    const start = text.indexOf('{{', at);
    if (start < 0 || start + 2 > offset) return undefined;
    if (isEscaped(text, start)) {
      at = start + 2;
      continue;
    }
    const tag = readTag(text, start, comments, []);
    // Braces that open behind the cursor belong to the next tag, and so do those that close it.
    const next = text.indexOf('{{', Math.max(offset, start + 2));
    const closing = findClosing(text, tag);
    const close = closing !== undefined && (next < 0 || closing < next) ? closing : undefined;
    const wide = close ?? findClose(text, Math.max(tag.end, start + 2));
    const end = next < 0 ? wide : Math.min(wide, next);
    if (offset <= end) return { ...locateInTag(text, start, end, offset), start, close, blocks };
    if (offset < tag.end) return undefined;
    follow(tag, blocks);
    at = tag.end;
  }
}

function isEscaped(text: string, start: number): boolean {
  return text.charAt(start - 1) === '\\' && text.charAt(start - 2) !== '\\';
}

function findClosing(text: string, { start, end }: Tag): number | undefined {
  if (end < start + 4 || !text.startsWith('}}', end - 2)) return undefined;
  return '~}'.includes(text.charAt(end - 3)) ? end - 3 : end - 2;
}

function locateInTag(
  text: string,
  start: number,
  end: number,
  offset: number,
): CallPlace & Pick<TagPlace, 'opener' | 'inside'> {
  const inside = Math.min(text.charAt(start + 2) === '~' ? start + 3 : start + 2, offset);
  const opener = findOpener(text, inside, offset);
  const from = opener === 'else' ? text.indexOf('else', inside) + 4 : inside + (opener === 'other' ? 0 : opener.length);
  return { ...locateInCall(text, Math.min(from, offset), end, offset), opener, inside };
}

function findOpener(text: string, inside: number, offset: number): TagPlace['opener'] {
  const sign = offset > inside ? text.charAt(inside) : '';
  if (sign === '#' && text.charAt(inside + 1) === '>') return 'other';
  if (sign === '#' || sign === '/' || sign === '>') return sign;
  if (sign !== '' && '!^*{&'.includes(sign)) return 'other';
  return /^\s*else\s/.test(text.slice(inside, offset)) ? 'else' : '';
}

/** Keeps account of the parts that are open after a tag. */
function follow(tag: Tag, blocks: OpenBlock[]): void {
  if (tag.kind === 'open') {
    blocks.push({ name: tag.name.name, branch: tag.word, value: tag.value });
  } else if (tag.kind === 'else') {
    const last = blocks.pop();
    if (last !== undefined) blocks.push({ ...last, branch: tag.word });
  } else if (tag.kind === 'close') {
    const index = blocks.findLastIndex(({ name }) => name === tag.name.name);
    if (index >= 0) blocks.length = index;
  }
}
