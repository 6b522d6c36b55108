import type { Span } from '../../base/span.ts';
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
  severity: 'off',
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
    const blank = blankAddresses(text);
    if (guessGrade(prose, blank) < most - ROUGHLY) return;
    const syllables = listSyllables(prose, blank);
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
const ROUGHLY = 0.5;
/** A text in HTML has words that nobody reads. */
const TAG = /<\/?[a-z][^<>]*>/i;

/** With a syllable for each run of vowels but for an e at the end of a word, which is soon counted and seldom far off. */
function guessGrade({ lower, words, sentences }: Prose, blank: string): number {
  let syllables = 0;
  let read = 0;
  for (let index = 0; index < words.count; index++) {
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    if (blank.charCodeAt(start) === SPACE) continue;
    read++;
    let runs = 0;
    let isInRun = false;
    for (let at = start; at < end; at++) {
      const isVowel = VOWELS[lower.charCodeAt(at)] === 1;
      if (isVowel && !isInRun) runs++;
      isInRun = isVowel;
    }
    const isSilent = runs > 1 && lower.charCodeAt(end - 1) === LETTER_E && VOWELS[lower.charCodeAt(end - 2)] !== 1;
    syllables += Math.max(1, isSilent ? runs - 1 : runs);
  }
  return getReadingGrade({ words: read, sentences: sentences.length, syllables }) ?? 0;
}

const SPACE = 32;
const LETTER_E = 101;
const VOWELS = Uint8Array.from({ length: 128 }, (_, code) => ('aeiouy'.includes(String.fromCharCode(code)) ? 1 : 0));

/** The text with spaces in place of addresses, which nobody reads as words. */
function blankAddresses(text: string): string {
  return LINK.test(text) ? text.replace(ADDRESSES, (found) => ' '.repeat(found.length)) : text;
}

const LINK = /:\/\/|@|www\./;
const ADDRESSES = /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+/g;

/** The syllables of each word; none of those in an address. */
function listSyllables({ text, words: { count, starts, ends } }: Prose, blank: string): Uint8Array {
  const syllables = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const at = starts[index] ?? 0;
    if (blank.charCodeAt(at) !== SPACE) syllables[index] = countSyllables(text.slice(at, ends[index]));
  }
  return syllables;
}

function getGrade({ words: { starts } }: Prose, all: Uint8Array, { start, end }: Span, sentences: number): number {
  let words = 0;
  let syllables = 0;
  for (let index = 0; index < all.length; index++) {
    const at = starts[index] ?? 0;
    const own = all[index] ?? 0;
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
