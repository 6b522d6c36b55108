import { createProblem, type Problem } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import { deepestNesting } from './cursor.ts';
import { createRawLeaf, type RawBranch, type RawNode } from './raw-template.ts';
import type { CloseTag, ElseTag, OpenTag } from './tag.ts';

/** Takes the tags of a template in their order and puts those between an opening and its closing inside it. */
export interface Nesting {
  add(node: RawNode): void;
  open(tag: OpenTag): void;
  otherwise(tag: ElseTag): void;
  close(tag: CloseTag): void;
  /** Closes what is still open and gives the outermost parts. */
  finish(): RawNode[];
}

interface OpenBlock {
  readonly tag: OpenTag;
  readonly branches: RawBranch[];
  body: RawNode[];
}

/** Starts with nothing open; what does not fit together becomes a problem. */
export function createNesting(text: string, problems: Problem[]): Nesting {
  const outermost: RawNode[] = [];
  const stack: OpenBlock[] = [];

  function body(): RawNode[] {
    return stack.at(-1)?.body ?? outermost;
  }

  function open(tag: OpenTag): void {
    if (stack.length === deepestNesting) {
      problems.push(createProblem('template-too-deep', toSpan(tag), { most: deepestNesting }));
    }
    const { word, name, value } = tag;
    const inside: RawNode[] = [];
    const branches =
      word === undefined ? [] : [{ word, wordSpan: toSpan(name), value, tag: toSpan(tag), body: inside }];
    stack.push({ tag, branches, body: inside });
  }

  function otherwise(tag: ElseTag): void {
    const block = stack.at(-1);
    if (block === undefined) {
      problems.push(createProblem('template-else-outside', toSpan(tag), {}));
      outermost.push(unread(text, tag));
      return;
    }
    if (block.branches.at(-1)?.word === 'else') {
      problems.push(createProblem('template-else-repeated', toSpan(tag), {}));
      block.body.push(unread(text, tag));
      return;
    }
    const { word, wordSpan, value } = tag;
    block.body = [];
    if (block.branches.length > 0) {
      block.branches.push({ word, wordSpan, value, tag: toSpan(tag), body: block.body });
    }
  }

  function close(tag: CloseTag): void {
    const { name } = tag.name;
    const top = stack.at(-1);
    if (top === undefined) {
      if (name === '') problems.push(createProblem('template-tag-empty', toSpan(tag), {}));
      else problems.push(createProblem('template-block-unopened', toSpan(tag), { name }));
      outermost.push(unread(text, tag));
      return;
    }
    if (top.tag.name.name !== name) {
      if (!stack.some((block) => block.tag.name.name === name)) reportMismatch(tag, top);
      else while (stack.at(-1)?.tag.name.name !== name) leaveUnclosed(tag.start);
    }
    leave(toSpan(tag), tag.end);
  }

  function reportMismatch(tag: CloseTag, block: OpenBlock): void {
    const open = block.tag.name.name;
    const span = toSpan(tag.name);
    const fix = { title: `Write {{/${open}}}`, edits: [{ span, text: open }] };
    problems.push(createProblem('template-block-mismatch', toSpan(tag), { name: tag.name.name, open }, [fix]));
  }

  function leaveUnclosed(end: number): void {
    const block = stack.at(-1);
    if (block === undefined) return;
    const { name } = block.tag.name;
    const isWholeTag = text.endsWith('}}', block.tag.end);
    if (isWholeTag) problems.push(createProblem('template-block-unclosed', toSpan(block.tag), { name }));
    leave(undefined, end);
  }

  function leave(closing: Span | undefined, end: number): void {
    const block = stack.pop();
    if (block === undefined) return;
    const span = { start: block.tag.start, end };
    const isRead = block.branches.length > 0 && stack.length < deepestNesting;
    body().push(isRead ? { kind: 'block', branches: block.branches, close: closing, ...span } : unread(text, span));
  }

  return {
    add: (node) => body().push(node),
    open,
    otherwise,
    close,
    finish: () => {
      while (stack.length > 0) leaveUnclosed(text.length);
      return outermost;
    },
  };
}

function unread(text: string, { start, end }: Span): RawNode {
  return createRawLeaf({ kind: 'unread', text: text.slice(start, end), start, end });
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
