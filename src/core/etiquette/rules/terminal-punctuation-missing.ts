import { isInLink } from '../../prose/is-in-link.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A message whose last sentence just stops. */
export const terminalPunctuationMissing = defineRule({
  id: 'terminal-punctuation-missing',
  category: 'tone',
  description: 'The last sentence of a message ends with a full stop or a question mark.',
  severity: 'off',
  languages: ['en', 'es'],
  *message({ prose, part }): Iterable<Finding> {
    if (part === 'button') return;
    const { text, words, sentences } = prose;
    const last = sentences.at(-1);
    if (last === undefined || !/[\p{L}\p{N})]/u.test(text.charAt(last.end - 1))) return;
    if (words.count < 4 || isInLink(text, last.end - 1) || isSignOff(text.slice(last.start, last.end))) return;
    const start = words.starts[words.count - 1] ?? 0;
    const sign = QUESTION.test(text.slice(last.start, last.end)) ? '?' : '.';
    yield {
      start,
      end: last.end,
      message: 'The message stops without a full stop or a question mark. End its last sentence.',
      rewrites: [{ title: `Add “${sign}”`, edits: [{ start: last.end, end: last.end, text: sign }] }],
    };
  },
});

const QUESTION =
  /^¿|^(?:can|could|would|will|do|does|did|is|are|was|were|have|has|may|shall|what|when|where|which|who|why|how)\b/iu;

/** The last line of a letter is a name or a short item, not a sentence. */
function isSignOff(sentence: string): boolean {
  return sentence.split(/\s+/).length < 4;
}
