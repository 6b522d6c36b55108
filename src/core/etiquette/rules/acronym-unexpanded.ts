import { isInLink } from '../../prose/is-in-link.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { knownAcronyms } from '../words/capitals.ts';

/** An abbreviation that is not explained. */
export const acronymUnexpanded = defineRule({
  id: 'acronym-unexpanded',
  category: 'length',
  description: 'An abbreviation is written in full where it first stands.',
  severity: 'off',
  languages: ['en', 'es'],
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Abbreviations that your customers know.',
    },
  },
  *message({ prose: { text } }, { allowed }): Iterable<Finding> {
    if (!/\p{Lu}{2}/u.test(text)) return;
    const seen = new Set<string>(allowed);
    for (const { 0: found, index, groups } of text.matchAll(ACRONYM)) {
      const letters = groups?.['letters'] ?? '';
      if (seen.has(letters) || knownAcronyms.has(letters)) continue;
      seen.add(letters);
      const end = index + found.length;
      if (isExplained(text, index, end) || isShouted(text, index, end) || isInLink(text, index)) continue;
      yield {
        start: index,
        end,
        message: `Not every customer knows “${found}”. Write it in full, with the abbreviation in brackets.`,
      };
    }
  },
});

const ACRONYM = /(?<![\p{L}\p{N}_#/-])(?<letters>\p{Lu}{2,5})s?(?![\p{L}\p{N}_/-])/gu;

function isExplained(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' || /^ ?\(/.test(text.slice(end, end + 2));
}

/** Words in capitals side by side are no abbreviations. */
function isShouted(text: string, start: number, end: number): boolean {
  return (
    /\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 3), start)) || /^ \p{Lu}{2}/u.test(text.slice(end, end + 3))
  );
}
