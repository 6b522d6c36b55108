import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';

/** A sentence that begins with a small letter. */
export const sentenceStartLowercase = defineRule({
  id: 'sentence-start-lowercase',
  category: 'tone',
  description: 'A sentence begins with a capital letter.',
  severity: 'info',
  languages: ['en', 'es'],
  needs: signs.smallStart,
  *message(message): Iterable<Finding> {
    if (message.part === 'button') return;
    const { text } = message.prose;
    for (const { 0: all, index, groups } of text.matchAll(STARTS)) {
      const word = groups?.['word'] ?? '';
      const end = index + all.length;
      const start = end - word.length;
      if (index === 0 && start < 3 && isFragment(message)) continue;
      if (
        isName(text, word, end) ||
        isInLink(text, start) ||
        /\.{2}\s*$|…\s*$/.test(text.slice(Math.max(0, start - 6), start))
      )
        continue;
      const capital = word.charAt(0).toUpperCase();
      yield {
        start,
        end,
        message: `A sentence begins with “${word}” in small letters. Begin it with a capital.`,
        rewrites: [
          {
            title: `Write “${capital}${word.slice(1)}”`,
            edits: [{ start, end: start + 1, text: capital }],
            isSafe: true,
          },
        ],
      };
    }
  },
});

/** The first word of the text, and each one after a word and a sign that ends a sentence; a full stop may follow an abbreviation. */
const STARTS =
  /(?:^[\s"“¿¡]*|[?!][ \n]+[¿¡]?|\.[ \n]+[¿¡]?(?<=\p{L}{2}\.[ \n]+[¿¡]?)(?<!\b(?:approx|etc|ext|incl|min|max|tel|est|vs|dept|acct|pág|aprox|núm|máx|mín|avda|ej|ud|uds)\.[ \n]+))(?<word>\p{Ll}[\p{L}'’]*)/gu;

/** A text of few words without an ending is a label, and one that goes on from somewhere else begins as it must. */
function isFragment({ prose: { text, words }, part }: Message): boolean {
  return part !== 'turn' && !/[.!?]/.test(text) && words.count < 6;
}

/** Names such as iPhone, and words that go on with a sign or a digit, are written so on purpose. */
function isName(text: string, word: string, end: number): boolean {
  return /\p{Lu}/u.test(word) || /^(?:[-_/\\@(]|[.:]\S|\d)/.test(text.slice(end, end + 2));
}
