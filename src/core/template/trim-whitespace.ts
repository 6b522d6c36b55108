import { skipSpace, skipSpaceBack } from './characters.ts';
import { trimsAfter, trimsBefore, type RawBlock, type RawNode, type RawText } from './raw-template.ts';

/** Takes out the whitespace that Handlebars would: beside `~`, and on lines that hold nothing but a tag. */
export function trimWhitespace(text: string, body: readonly RawNode[]): void {
  trimBody(text, body, true);
}

function trimBody(text: string, body: readonly RawNode[], isRoot: boolean): void {
  for (const [index, node] of body.entries()) {
    if (node.kind === 'text') continue;
    if (node.kind === 'block') trimInside(text, node);
    const lineEndsBefore = endsLine(text, body, index, isRoot);
    const lineStartsAfter = startsLine(text, body, index, isRoot);
    const { first, last } = edges(node);
    if (trimsAfter(text, last)) cutStart(text, body[index + 1], 'all');
    if (trimsBefore(text, first)) cutEnd(text, body[index - 1], 'all');
    if (node.kind === 'leaf') {
      if (!node.alone || !lineEndsBefore || !lineStartsAfter) continue;
      cutStart(text, body[index + 1], 'line');
      if (cutEnd(text, body[index - 1], 'line')) node.indent = indentBefore(text, body[index - 1]);
      continue;
    }
    const [opening, second] = node.branches;
    if (opening === undefined) continue;
    if (startsLine(text, opening.body, -1, false) && lineEndsBefore) {
      cutStart(text, opening.body[0], 'line');
      cutEnd(text, body[index - 1], 'line');
    }
    const closing = second ?? opening;
    if (endsLine(text, closing.body, closing.body.length, false) && lineStartsAfter) {
      cutStart(text, body[index + 1], 'line');
      if (second === undefined || second.word === 'else') cutEnd(text, closing.body.at(-1), 'line');
    }
  }
}

/** Handlebars nests each `else if` in the one before; going from the last branch to the first gives the same answer. */
function trimInside(text: string, block: RawBlock): void {
  const { branches } = block;
  for (const branch of branches) trimBody(text, branch.body, false);
  for (let index = branches.length - 1; index >= 0; index -= 1) {
    const branch = branches[index];
    if (branch === undefined || (branch.word === 'else' && index > 0)) continue;
    const next = branches[index + 1];
    if (trimsAfter(text, branch.tag)) cutStart(text, branch.body[0], 'all');
    if (next !== undefined) {
      if (trimsBefore(text, next.tag)) cutEnd(text, branch.body.at(-1), 'all');
      if (trimsAfter(text, next.tag)) cutStart(text, next.body[0], 'all');
    }
    const closing = index < 2 ? block.close : branch.tag;
    const last = next ?? branch;
    if (closing !== undefined && trimsBefore(text, closing)) cutEnd(text, last.body.at(-1), 'all');
    if (next === undefined) continue;
    if (endsLine(text, branch.body, branch.body.length, false) && startsLine(text, next.body, -1, false)) {
      cutEnd(text, branch.body.at(-1), 'line');
      cutStart(text, next.body[0], 'line');
    }
  }
}

function edges(node: Exclude<RawNode, RawText>): {
  first: { start: number; end: number };
  last: { start: number; end: number };
} {
  if (node.kind === 'leaf') return { first: node.node, last: node.node };
  const first = node.branches[0]?.tag ?? node;
  return { first, last: node.close ?? first };
}

function endsLine(text: string, body: readonly RawNode[], index: number, isRoot: boolean): boolean {
  const before = body[index - 1];
  if (before === undefined) return isRoot;
  if (before.kind !== 'text') return false;
  const run = skipSpaceBack(text, before.from, before.to);
  if (text.slice(run, before.to).includes('\n')) return true;
  return isRoot && index === 1 && run === before.from;
}

function startsLine(text: string, body: readonly RawNode[], index: number, isRoot: boolean): boolean {
  const after = body[index + 1];
  if (after === undefined) return isRoot;
  if (after.kind !== 'text') return false;
  const run = Math.min(skipSpace(text, after.from), after.to);
  if (text.slice(after.from, run).includes('\n')) return true;
  return isRoot && body[index + 2] === undefined && run === after.to;
}

function cutStart(text: string, node: RawNode | undefined, extent: 'all' | 'line'): void {
  if (node?.kind !== 'text' || (extent === 'line' && node.cutAtStart)) return;
  const start = extent === 'all' ? skipSpace(text, node.start) : afterBlankLine(text, node);
  const cut = Math.min(start, node.end);
  node.cutAtStart = cut !== node.start;
  node.start = cut;
}

function cutEnd(text: string, node: RawNode | undefined, extent: 'all' | 'line'): boolean {
  if (node?.kind !== 'text' || (extent === 'line' && node.cutAtEnd)) return false;
  const end = extent === 'all' ? skipSpaceBack(text, node.start, node.end) : beforeBlanks(text, node.start, node.end);
  node.cutAtEnd = end !== node.end;
  node.end = end;
  return node.cutAtEnd;
}

function afterBlankLine(text: string, node: RawText): number {
  let at = node.start;
  while (at < node.end && isBlank(text, at)) at += 1;
  if (at < node.end && text.charAt(at) === '\r') at += 1;
  return at < node.end && text.charAt(at) === '\n' ? at + 1 : at;
}

function beforeBlanks(text: string, start: number, end: number): number {
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return end;
}

function indentBefore(text: string, node: RawNode | undefined): string {
  if (node?.kind !== 'text') return '';
  return text.slice(beforeBlanks(text, node.from, node.to), node.to);
}

function isBlank(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ' ' || character === '\t';
}
