import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Several signs where one says the same. */
export const excessPunctuation = defineRule({
  id: 'excess-punctuation',
  category: 'tone',
  description: 'One exclamation mark or question mark is enough, and so are three dots.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: 'any',
  needs: signs.piledSigns,
  *message({ prose: { text } }): Iterable<Finding> {
    if (!SIGNS.test(text)) return;
    for (const { 0: signs, index } of text.matchAll(RUNS)) {
      const end = index + signs.length;
      if (isSpanishPair(text, signs, index, end) || isInLink(text, index)) continue;
      const single = toSingle(signs);
      const message = signs.startsWith('.')
        ? `“${signs}” looks unsure. End the sentence, or write three dots.`
        : `“${signs}” reads as shouting. One “${single}” is enough.`;
      yield {
        start: index,
        end,
        message,
        rewrites: [{ title: `Write “${single}”`, edits: [{ start: index, end, text: single }], isSafe: true }],
      };
    }
  },
});

const SIGNS = /[!?¡¿]{2}|\.{4}/;

/** Ten dots and more are a line to be filled in. */
const RUNS = /[!?]{2,}|[¡¿]{2,}|(?<!\.)\.{4,9}(?!\.)/g;

function toSingle(signs: string): string {
  if (signs.startsWith('.')) return '...';
  for (const sign of ['?', '¿', '¡']) if (signs.includes(sign)) return sign;
  return '!';
}

/** Spanish opens and closes a question that is an exclamation too with both signs: `¿¡Cómo!?`. */
function isSpanishPair(text: string, signs: string, start: number, end: number): boolean {
  if (signs.length !== 2 || new Set(signs).size === 1) return false;
  if (/[¡¿]/.test(signs)) return /[!?]{2}/.test(text.slice(end, end + 200));
  return /¿¡|¡¿/.test(text.slice(Math.max(0, start - 200), start));
}
