import type { Span } from '../base/span.ts';
import type { Prose } from '../prose/prose.ts';

/** The sentences of a text that end with a question mark, in UTF-16 offsets; one in a link is none. */
export function findQuestions({ text, sentences }: Prose): readonly Span[] {
  if (!text.includes('?')) return NONE;
  return sentences.filter(({ start, end }) => ASKS.test(text.slice(Math.max(start, end - LONGEST_END), end)));
}

const NONE: readonly Span[] = [];

/** A sign, a quotation mark or a small picture may follow the question mark. */
const ASKS = /\?[^\p{L}\p{N}]*$/u;

const LONGEST_END = 12;
