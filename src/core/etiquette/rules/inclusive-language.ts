import type { Finding } from '../finding.ts';
import { matchCase } from '../match-case.ts';
import { inclusiveLanguagePhrases } from '../phrases/inclusive-language.ts';
import { defineRule } from '../rule.ts';

/** Words that leave people out or hurt them. */
export const inclusiveLanguage = defineRule({
  id: 'inclusive-language',
  category: 'tone',
  description: 'Words leave nobody out and hurt nobody.',
  severity: 'off',
  languages: Object.keys(inclusiveLanguagePhrases),
  phrases: inclusiveLanguagePhrases,
  options: {
    allowed: {
      kind: 'words',
      default: [],
      description: 'Words that may stand, such as the name of a menu item.',
    },
  },
  *phrase({ entry, found, start, end }, { prose: { text } }, { allowed }): Iterable<Finding> {
    const small = found.toLowerCase();
    if (allowed.some((word) => word.toLowerCase() === small) || isQuoted(text, start, end)) return;
    yield {
      start,
      end,
      message: `“${found}” can hurt people or leave them out. Choose other words.`,
      rewrites: (entry.prefer ?? [])
        .filter((words) => words !== '')
        .map((words) => matchCase(found, words))
        .map((words) => ({ title: `Write “${words}”`, edits: [{ start, end, text: words }] })),
    };
  },
});

/** What stands in quotation marks is the name of something. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“'‘«]/.test(text.charAt(start - 1)) && /["”'’»]/.test(text.charAt(end));
}
