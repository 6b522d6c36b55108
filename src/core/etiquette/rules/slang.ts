import { isInLink } from '../../prose/is-in-link.ts';
import { createPhraseRule } from '../phrase-rule.ts';
import { slangPhrases } from '../phrases/slang.ts';

/** Words for friends, not for customers. */
export const slang = createPhraseRule({
  id: 'slang',
  category: 'tone',
  description: 'Words fit every customer, not only friends.',
  severity: 'info',
  phrases: slangPhrases,
  say: ({ found }) => `“${found}” is slang. Choose a word that fits every customer.`,
  counts: ({ start, end, found }, { prose: { text } }) =>
    !isQuoted(text, start, end) && !isInLink(text, start) && !isName(text, start, found),
});

function isQuoted(text: string, start: number, end: number): boolean {
  return /["“'‘«]$/.test(text.slice(Math.max(0, start - 1), start)) && /^["”'’»]/.test(text.charAt(end));
}

/** A capital inside a sentence marks a name. */
function isName(text: string, start: number, found: string): boolean {
  return /^\p{Lu}/u.test(found) && /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start));
}
