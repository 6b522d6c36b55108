import type { Node } from '../../document/node.ts';
import type { SuppressedRule, Suppression, SuppressionKind } from './suppression.ts';

/** The comments of a YAML block that switch rules off or on; what stands inside a text is part of the text. */
export function readComments(text: string, node: Node | undefined): readonly Suppression[] {
  if (!text.includes(MARK)) return NONE;
  const found: Suppression[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const { 1: word = '', 2: reach = '', 3: rest = '', index } = match;
    const end = index + match[0].length;
    if (!isComment(text, index) || (node !== undefined && isInText(node, index))) continue;
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const names = dashes === null ? rest : rest.slice(0, dashes.index);
    const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
    found.push({
      kind: toKind(word, reach),
      rules: readNames(names, end - rest.length),
      span: { start: index, end },
      reason: reason === '' ? undefined : reason,
      scope: undefined,
    });
  }
  return found;
}

const MARK = 'chatwright-';
const NONE: readonly Suppression[] = [];

const COMMENT = /#[ \t]*chatwright-(disable|enable)(-next-line|-line|-file)?(?![\w-])([^\r\n]*)/g;

function isComment(text: string, at: number): boolean {
  return at === 0 || /\s/.test(text.charAt(at - 1));
}

function toKind(word: string, reach: string): SuppressionKind {
  if (word === 'enable') return 'to-here';
  switch (reach) {
    case '-next-line':
      return 'next-line';
    case '-line':
      return 'line';
    case '-file':
      return 'file';
    default:
      return 'from-here';
  }
}

function readNames(names: string, offset: number): readonly SuppressedRule[] {
  return [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const start = offset + index;
    return { id, start, end: start + id.length };
  });
}

function isInText(node: Node, at: number): boolean {
  if (at < node.start || at >= node.end) return false;
  switch (node.kind) {
    case 'scalar':
      return at >= node.valueStart && at < node.valueEnd;
    case 'list':
      return node.items.some((item) => isInText(item, at));
    case 'map':
      return node.entries.some(({ key, value }) => isInText(key, at) || isInText(value, at));
    case 'alias':
      return false;
    default:
      return node satisfies never;
  }
}
