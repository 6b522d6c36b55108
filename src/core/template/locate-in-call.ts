import type { Span } from '../base/span.ts';
import type { Name } from './template-tree.ts';

/** Where an offset lies in what stands between two braces: in which call, at which of its arguments, on which word. */
export interface CallPlace {
  /** The first word of the innermost call; undefined while the offset is on it, or before it. */
  readonly head: Name | undefined;
  /** The arguments before the offset, as they were written. */
  readonly before: readonly string[];
  /** The name of the argument that is given by name at the offset. */
  readonly named: string | undefined;
  /** Whether the call stands in parentheses. */
  readonly isNested: boolean;
  /** The word at the offset; empty where none is begun. */
  readonly word: Span;
  /** What stands inside the quotes at the offset, up to the end of the tag where they are not closed; undefined outside of quotes. */
  readonly quoted: Span | undefined;
}

/** Reads the words from `from` up to an offset, however unfinished; `end` is where the tag ends. */
export function locateInCall(text: string, from: number, end: number, offset: number): CallPlace {
  let calls: Call[] = [newCall()];
  for (let at = from; at < offset;) {
    const call = calls.at(-1) ?? newCall();
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      const close = findQuote(text, sign, at + 1, end);
      if (close === undefined || close >= offset)
        return toPlace(calls, offset, offset, { start: at + 1, end: close ?? end });
      addWord(call, { name: text.slice(at, close + 1), start: at, end: close + 1 });
      at = close + 1;
    } else if (sign === '(') {
      calls.push(newCall());
      at += 1;
    } else if (sign === ')') {
      if (calls.length > 1) calls = calls.slice(0, -1);
      addWord(calls.at(-1) ?? call, { name: '()', start: at, end: at + 1 });
      at += 1;
    } else if (sign === '=') {
      call.named = call.before.pop();
      at += 1;
    } else if (SEPARATOR.test(sign)) {
      at += 1;
    } else {
      const wordEnd = findWordEnd(text, at, end);
      if (wordEnd >= offset) return toPlace(calls, at, wordEnd, undefined);
      addWord(call, { name: text.slice(at, wordEnd), start: at, end: wordEnd });
      at = wordEnd;
    }
  }
  return toPlace(calls, offset, findWordEnd(text, offset, end), undefined);
}

interface Call {
  head: Name | undefined;
  readonly before: string[];
  named: string | undefined;
}

function newCall(): Call {
  return { head: undefined, before: [], named: undefined };
}

function addWord(call: Call, word: Name): void {
  if (call.head === undefined) call.head = word;
  else if (call.named === undefined) call.before.push(word.name);
  call.named = undefined;
}

function toPlace(calls: readonly Call[], start: number, end: number, quoted: Span | undefined): CallPlace {
  const { head, before, named } = calls.at(-1) ?? newCall();
  return { head, before, named, isNested: calls.length > 1, word: { start, end }, quoted };
}

const SEPARATOR = /[\s{}|~,]/;
const WORD = /[^\s{}|~,"'()=]*/y;

function findWordEnd(text: string, at: number, end: number): number {
  WORD.lastIndex = at;
  return Math.min(at + (WORD.exec(text)?.[0].length ?? 0), Math.max(end, at));
}

function findQuote(text: string, quote: string, at: number, end: number): number | undefined {
  const close = text.indexOf(quote, at);
  return close < 0 || close >= end ? undefined : close;
}
