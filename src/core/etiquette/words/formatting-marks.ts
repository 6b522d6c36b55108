import type { MessageEdit } from '../finding.ts';

type Formatting = 'none' | 'single-asterisk' | 'any';

/** One kind of mark: how it is written, which channels read it, and how its signs go; with `once`, one finding is for all of them. */
export interface FormattingMark {
  readonly pattern: RegExp;
  readonly isRead: (formatting: Formatting) => boolean;
  readonly rewrite: (match: RegExpExecArray, hasBold: boolean) => readonly MessageEdit[];
  readonly once?: true;
}

const TAG = /<\/?(?:b|i|u|em|strong|p|br|ul|ol|li|a|h[1-6]|div|span|font)(?:\s[^<>]{0,500})?\/?>/gi;
const PLAIN_TAG = /^<\/?(?:b|i|u|em|strong)>$/i;

/** The marks of Markdown and of HTML that people write into messages. */
export const formattingMarks: readonly FormattingMark[] = [
  {
    pattern: /(?<![*\w])\*\*(?=\S)[^*\n]{1,200}?(?<=\S)\*\*(?![*\w])/g,
    isRead: (formatting) => formatting === 'any',
    rewrite: (match, hasBold) => wrap(match, 2, hasBold ? '*' : ''),
  },
  {
    pattern: /(?<![_\w])__(?=\S)[^_\n]{1,200}?(?<=\S)__(?![_\w])/g,
    isRead: (formatting) => formatting === 'any',
    rewrite: (match, hasBold) => wrap(match, 2, hasBold ? '*' : ''),
  },
  {
    pattern: /(?<![*\w])\*(?=[\p{L}\uFFFC])[^*\n]{1,200}?(?<=[^\s*])\*(?![*\w])/gu,
    isRead: (formatting) => formatting !== 'none',
    rewrite: (match) => wrap(match, 1, ''),
  },
  {
    pattern: /(?<![\w_/])_(?=[\p{L}\uFFFC])[^_\n]{1,200}?(?<=[^\s_])_(?![\w_/])/gu,
    isRead: (formatting) => formatting !== 'none',
    rewrite: (match) => wrap(match, 1, ''),
  },
  {
    pattern: /~~(?=\S)[^~\n]{1,200}?(?<=\S)~~/g,
    isRead: (formatting) => formatting === 'any',
    rewrite: () => [],
  },
  {
    pattern: /(?<!`)`[^`\n]{1,200}`(?!`)/g,
    isRead: (formatting) => formatting !== 'none',
    rewrite: (match) => wrap(match, 1, ''),
  },
  {
    pattern: /^#{1,6} (?=\S)/gm,
    isRead: (formatting) => formatting === 'any',
    rewrite: ({ 0: found, index }) => [{ start: index, end: index + found.length, text: '' }],
  },
  {
    pattern: /(!?)\[([^\]\n]{1,200})\]\((?=\uFFFC|https?:|mailto:|tel:|\/)[^()\s]{1,500}\)/g,
    isRead: (formatting) => formatting === 'any',
    rewrite: unfoldLink,
  },
  {
    pattern: TAG,
    isRead: (formatting) => formatting === 'any',
    rewrite: takeOutTags,
    once: true,
  },
];

/** Other signs, or none, around what stays. */
function wrap({ 0: found, index }: RegExpExecArray, width: number, sign: string): readonly MessageEdit[] {
  const end = index + found.length;
  return [
    { start: index, end: index + width, text: sign },
    { start: end - width, end, text: sign },
  ];
}

/** `[Your page](https://…)` as `Your page: https://…`. */
function unfoldLink({ 0: found, 1: picture = '', 2: words = '', index }: RegExpExecArray): readonly MessageEdit[] {
  const middle = index + picture.length + 1 + words.length;
  const end = index + found.length;
  return [
    { start: index, end: index + picture.length + 1, text: '' },
    { start: middle, end: middle + 2, text: ': ' },
    { start: end - 1, end, text: '' },
  ];
}

/** All tags at once, where none of them does more than stress words. */
function takeOutTags({ input }: RegExpExecArray): readonly MessageEdit[] {
  const tags = [...input.matchAll(TAG)];
  if (!tags.every(({ 0: found }) => PLAIN_TAG.test(found))) return [];
  return tags.map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: '' }));
}
