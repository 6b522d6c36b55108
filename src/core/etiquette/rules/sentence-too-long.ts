import type { Span } from '../../base/span.ts';
import { HOLE, type Prose } from '../../prose/prose.ts';
import { countWords } from '../count-words.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Sentences that nobody follows on a small screen. */
export const sentenceTooLong = defineRule({
  id: 'sentence-too-long',
  category: 'length',
  description: 'A sentence is short enough to be read once.',
  severity: 'warning',
  languages: 'any',
  options: {
    words: {
      kind: 'number',
      minimum: 5,
      default: 30,
      description: 'How many words a sentence may have; an address counts as none.',
    },
  },
  *message({ prose }, { words: most }): Iterable<Finding> {
    const { text, sentences } = prose;
    if (text.length < most * SHORT_WORD) return;
    for (const sentence of sentences) {
      if (sentence.end - sentence.start < most * SHORT_WORD || !mayHold(prose, sentence, most)) continue;
      const words = countLongest(text.slice(sentence.start, sentence.end));
      if (words <= most) continue;
      yield {
        ...sentence,
        message: `This sentence has ${String(words)} words, which is hard to follow in one reading. Make two or three of it.`,
      };
    }
  },
});

/** A tag of HTML may close between a full stop and the space after it. */
function countLongest(text: string): number {
  const parts = text.includes('</') ? text.split(/(?<=[.!?…]<\/\w{1,12}>)\s+/) : [text];
  return Math.max(...parts.map(countWords));
}

/** With the space after it; shorter words do not come thirty in a row. */
const SHORT_WORD = 3;

/** Whether words and placeholders are enough in number, with those that nobody reads among them. */
function mayHold({ text, words }: Prose, { start, end }: Span, most: number): boolean {
  let first = 0;
  let last = words.count;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((words.starts[middle] ?? 0) < start) first = middle + 1;
    else last = middle;
  }
  if ((words.starts[first + most] ?? Infinity) < end && first + most < words.count) return true;
  return text.slice(start, end).includes(HOLE);
}
