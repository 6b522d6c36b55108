import { readFlowWord, type FlowWord } from './flow-word.ts';
import type { Word } from './spot.ts';

/** The key that ends before a colon. */
export function readKey(text: string, first: number, colon: number): FlowWord {
  const sign = text.charAt(first);
  if (sign === '"' || sign === "'") return readFlowWord(text, first, colon, 'yaml');
  const key = text.slice(first, colon).trimEnd();
  return { end: first + key.length, quote: '', text: key };
}

/** The value on a line, without a comment behind it; `isOpen` where its quote is not closed on the line. */
export function readWord(
  text: string,
  value: number,
  end: number,
): { end: number; quote: Word['quote']; isOpen: boolean } {
  const sign = text.charAt(value);
  if (sign === '"' || sign === "'") {
    const word = readFlowWord(text, value, end, 'yaml');
    return { end: word.end, quote: sign, isOpen: word.end - value < 2 || text.charAt(word.end - 1) !== sign };
  }
  const comment = /\s+#/.exec(text.slice(value, end));
  const written = comment === null ? text.slice(value, end) : text.slice(value, value + comment.index);
  return { end: value + written.trimEnd().length, quote: '', isOpen: false };
}

/** Whether a dash at a place begins an item. */
export function isDash(text: string, first: number, end: number): boolean {
  return text.charAt(first) === '-' && (first + 1 >= end || /\s/.test(text.charAt(first + 1)));
}

/** Behind a tag and an anchor. */
export function skipProperties(text: string, first: number, end: number): number {
  const found = /^(?:[&!]\S*\s+)+/.exec(text.slice(first, end));
  return first + (found?.[0].length ?? 0);
}

/** Behind the spaces from a place on. */
export function skipSpaces(text: string, from: number, end: number): number {
  let position = from;
  while (position < end && text.charCodeAt(position) === 32) position++;
  return position;
}

/** Where the line ends, before its break. */
export function findLineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}
