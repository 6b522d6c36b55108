import type { PatternNode, PlaceNode } from './pattern-node.ts';

/** How a pattern is written: for the linear-time engine, for JavaScript, or for JavaScript with word edges beside any letter. */
export type Writing = 'linear' | 'native' | 'native-unicode';

/** A tree as the source of a regular expression; groups are numbered only where `keepsGroups`. */
export function printPattern(node: PatternNode, writing: Writing, keepsGroups = false): string {
  const print = (inner: PatternNode): string => printPattern(inner, writing, keepsGroups);
  switch (node.kind) {
    case 'text':
      return escapeText(node.text);
    case 'set':
      return writing === 'linear' ? node.linear : (node.native ?? '');
    case 'place':
      return writing === 'native-unicode' ? UNICODE_PLACES[node.place] : PLACES[writing][node.place];
    case 'flags':
      return `(?${node.flags})`;
    case 'group':
      return `(${keepsGroups && node.isCapturing ? '' : `?${node.flags}:`}${print(node.node)})`;
    case 'repeat':
      return `${printRepeated(node.node, print)}${printCount(node.min, node.max)}${node.isLazy ? '?' : ''}`;
    case 'around':
      return `(?${node.side === 'before' ? '<' : ''}${node.isNegative ? '!' : '='}${print(node.node)})`;
    case 'row':
      return node.items.map((item) => (item.kind === 'choice' ? `(?:${print(item)})` : print(item))).join('');
    case 'choice':
      return node.options.map(print).join('|');
    default:
      return node satisfies never;
  }
}

/** A text as a pattern that finds this text alone. */
function escapeText(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r');
}

function printRepeated(node: PatternNode, print: (node: PatternNode) => string): string {
  const source = print(node);
  const isOne = node.kind === 'set' || node.kind === 'group' || (node.kind === 'text' && node.text.length === 1);
  return isOne ? source : `(?:${source})`;
}

function printCount(min: number, max: number): string {
  if (max === Infinity) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  if (min === 0 && max === 1) return '?';
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

const WORD = '[\\p{L}\\p{M}\\p{N}_]';

/** Both engines are told that `^` and `$` stand at the ends of lines. */
const PLACES: Readonly<Record<'linear' | 'native', Readonly<Record<PlaceNode['place'], string>>>> = {
  linear: {
    'word-edge': '\\b',
    'inside-word': '\\B',
    'line-start': '^',
    'line-end': '$',
    'text-start': '\\A',
    'text-end': '\\z',
  },
  native: {
    'word-edge': '\\b',
    'inside-word': '\\B',
    'line-start': '^',
    'line-end': '$',
    'text-start': '(?<![^])',
    'text-end': '(?![^])',
  },
};

const UNICODE_PLACES: Readonly<Record<PlaceNode['place'], string>> = {
  ...PLACES.native,
  'word-edge': `(?:(?<!${WORD})(?=${WORD})|(?<=${WORD})(?!${WORD}))`,
  'inside-word': `(?:(?<!${WORD})(?!${WORD})|(?<=${WORD})(?=${WORD}))`,
};
