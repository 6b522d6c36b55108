import type { Span } from '../../base/span.ts';
import { isInLink } from '../../prose/is-in-link.ts';
import type { Prose } from '../../prose/prose.ts';
import { getReadingGrade } from '../../prose/readability.ts';
import { countSyllables } from '../../prose/syllables.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Texts that take many years of school. */
export const readabilityGrade = defineRule({
  id: 'readability-grade',
  category: 'length',
  description: 'A message can be read after ten years of school.',
  severity: 'info',
  languages: ['en'],
  options: {
    grade: {
      kind: 'number',
      minimum: 3,
      maximum: 18,
      default: 10,
      description: 'The years of school that a message may ask for, by the formula of Flesch and Kincaid.',
    },
  },
  *message({ prose }, { grade: most }): Iterable<Finding> {
    const { text, words, sentences } = prose;
    if (words.count < FEWEST_WORDS || sentences.length < FEWEST_SENTENCES || TAG.test(text)) return;
    if (guessGrade(prose) < most - ROUGHLY) return;
    const syllables = listSyllables(prose);
    const grade = getGrade(prose, syllables, { start: 0, end: text.length }, sentences.length);
    if (grade <= (words.count < ENOUGH_WORDS ? most + DOUBT : most)) return;
    const hardest = findHardest(prose, syllables);
    yield {
      ...hardest,
      message: `This message asks for about ${grade.toFixed(0)} years of school, and this sentence for the most. Use shorter words and shorter sentences.`,
    };
  },
});

/** Of fewer words and sentences the formula says nothing, and of few words not much. */
const FEWEST_WORDS = 20;
const ENOUGH_WORDS = 30;
const DOUBT = 3;
const FEWEST_SENTENCES = 3;
const ROUGHLY = 1;
const LINK = /:\/\/|@|www\./;
/** A text in HTML has words that nobody reads. */
const TAG = /<\/?[a-z][^<>]*>/i;

/** With a syllable for each run of vowels, which is more than are spoken in most words, and much sooner counted. */
function guessGrade({ lower, words, sentences }: Prose): number {
  let syllables = 0;
  let isInRun = false;
  for (let index = 0; index < lower.length; index++) {
    const isVowel = VOWELS[lower.charCodeAt(index)] === 1;
    if (isVowel && !isInRun) syllables++;
    isInRun = isVowel;
  }
  return getReadingGrade({ words: words.count, sentences: sentences.length, syllables }) ?? 0;
}

const VOWELS = Uint8Array.from({ length: 128 }, (_, code) => ('aeiouy'.includes(String.fromCharCode(code)) ? 1 : 0));

/** The syllables of each word; none of those in an address. */
function listSyllables({ text, words: { count, starts, ends } }: Prose): Uint8Array {
  const mayHoldLink = LINK.test(text);
  return Uint8Array.from({ length: count }, (_, index) => {
    const at = starts[index] ?? 0;
    return mayHoldLink && isInLink(text, at) ? 0 : countSyllables(text.slice(at, ends[index]));
  });
}

function getGrade({ words: { starts } }: Prose, all: Uint8Array, { start, end }: Span, sentences: number): number {
  let words = 0;
  let syllables = 0;
  for (const [index, own] of all.entries()) {
    const at = starts[index] ?? 0;
    if (own === 0 || at < start || at >= end) continue;
    words++;
    syllables += own;
  }
  return getReadingGrade({ words, sentences, syllables }) ?? 0;
}

function findHardest(prose: Prose, all: Uint8Array): Span {
  let hardest: Span = { start: 0, end: prose.text.length };
  let worst = -Infinity;
  for (const sentence of prose.sentences) {
    const grade = getGrade(prose, all, sentence, 1);
    if (grade <= worst) continue;
    worst = grade;
    hardest = sentence;
  }
  return hardest;
}
