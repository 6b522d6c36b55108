import type { Span } from '../../base/span.ts';
import { languageWords, type KnownLanguage } from '../../prose/language-words.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { nameLanguage } from '../translations/find-other-language.ts';

/** Sentences in another language than the text around them. */
export const codeMix = defineRule({
  id: 'code-mix',
  category: 'language',
  description: 'All sentences of a message are in one language.',
  severity: 'off',
  languages: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'],
  *message({ prose, language }): Iterable<Finding> {
    const own = commonWords.get(language);
    if (own === undefined || prose.sentences.length < 2) return;
    const counts = countOwn(prose, own);
    if (!counts.some(({ words, common }) => common >= words * LEAST_OWN && common > 0)) return;
    for (const { start, end, words, common } of counts) {
      if (words < FEWEST_WORDS || end - start < FEWEST_LETTERS || common > words * MOST_OWN) continue;
      const other = guessOther(prose.lower.slice(start, end).match(/\p{L}+/gu) ?? []);
      if (other === undefined || other === language) continue;
      yield {
        start,
        end,
        message: `This sentence reads as ${nameLanguage(other)}, and the text around it does not. Write it in the same language.`,
      };
    }
  },
});

/** Of shorter sentences nobody can tell. */
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 6;
/** Shares of common words of a language among the words of a sentence. */
const LEAST_OWN = 0.3;
const MOST_OWN = 0.12;
const LEAST_OTHER = 0.35;

/** A sentence with the number of its words, and of those that are common in the language of the text. */
interface CountedSentence extends Span {
  readonly words: number;
  readonly common: number;
}

function countOwn({ lower, sentences, words }: Prose, own: ReadonlySet<string>): readonly CountedSentence[] {
  let index = 0;
  return sentences.map(({ start, end }) => {
    const first = index;
    let common = 0;
    for (; index < words.count && (words.starts[index] ?? 0) < end; index++) {
      if (own.has(lower.slice(words.starts[index], words.ends[index]))) common++;
    }
    return { start, end, words: index - first, common };
  });
}

/** The language whose common words make up a third of a sentence. */
function guessOther(words: readonly string[]): KnownLanguage | undefined {
  const shares = languages.map((other) => ({ other, share: getShare(words, other) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share < LEAST_OTHER ? undefined : best.other;
}

function getShare(words: readonly string[], language: string): number {
  const common = commonWords.get(language);
  return words.filter((word) => common?.has(word) === true).length / words.length;
}

const languages = Object.keys(languageWords) as readonly KnownLanguage[];

const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(languageWords).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);
