import type { Span } from '../../base/span.ts';
import { languageWords, type KnownLanguage } from '../../prose/language-words.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { nameLanguage } from '../translations/find-other-language.ts';

/** Sentences in another language than the text around them. */
export const codeMix = defineRule({
  id: 'code-mix',
  category: 'language',
  description: 'All sentences of a message are in one language.',
  severity: 'off',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'],
  *message(message): Iterable<Finding> {
    const { sentences } = message.prose;
    if (sentences.length < 2) return;
    const found = sentences.flatMap((sentence) => {
      const other = guessSentence(message, sentence);
      return other === undefined ? [] : [{ sentence, other }];
    });
    if (found.length === 0 || !sentences.some((sentence) => isOwn(message, sentence))) return;
    for (const { sentence, other } of found) {
      yield {
        ...sentence,
        message: `This sentence reads as ${nameLanguage(other)}, and the text around it does not. Write it in the same language.`,
      };
    }
  },
});

/** Of shorter sentences nobody can tell. */
const FEWEST_LETTERS = 40;

/** The language whose common words make up a third of a sentence that has next to none of its own. */
function guessSentence({ prose, language }: Message, { start, end }: Span): KnownLanguage | undefined {
  if (end - start < FEWEST_LETTERS) return undefined;
  const words = listWords(prose, { start, end });
  const own = getShare(words, language);
  if (words.length < FEWEST_WORDS || own > MOST_OWN) return undefined;
  const shares = languages.map((other) => ({ other, share: getShare(words, other) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share < LEAST_OTHER ? undefined : best.other;
}

const FEWEST_WORDS = 6;
const MOST_OWN = 0.12;
const LEAST_OTHER = 0.35;

function isOwn({ prose, language }: Message, sentence: Span): boolean {
  return getShare(listWords(prose, sentence), language) >= LEAST_OWN;
}

const LEAST_OWN = 0.3;

function listWords({ lower }: Prose, { start, end }: Span): readonly string[] {
  return lower.slice(start, end).match(/\p{L}+/gu) ?? [];
}

function getShare(words: readonly string[], language: string): number {
  const common = commonWords.get(language);
  return words.filter((word) => common?.has(word) === true).length / words.length;
}

const languages = Object.keys(languageWords) as readonly KnownLanguage[];

const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(languageWords).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
