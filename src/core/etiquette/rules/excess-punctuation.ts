import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Several signs where one says the same. */
export const excessPunctuation = defineRule({
  id: 'excess-punctuation',
  category: 'tone',
  description: 'One exclamation mark or question mark is enough.',
  severity: 'warning',
  languages: 'any',
  *message({ prose: { text } }): Iterable<Finding> {
    for (const { 0: signs, index } of text.matchAll(/[!?]{2,}|\.{4,}/g)) {
      const end = index + signs.length;
      const single = signs.includes('?') ? '?' : signs.startsWith('.') ? '…' : '!';
      yield {
        start: index,
        end,
        message: `“${signs}” reads as shouting. One “${single}” is enough.`,
        rewrites: [{ title: `Write “${single}”`, edits: [{ start: index, end, text: single }], isSafe: true }],
      };
    }
  },
});
