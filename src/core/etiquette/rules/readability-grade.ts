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
    const all = { start: 0, end: text.length };
    const grade = getGrade(prose, all, sentences.length);
    if (grade <= (words.count < ENOUGH_WORDS ? most + DOUBT : most)) return;
    const hardest = findHardest(prose);
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
const ROUGHLY = 5;
/** A text in HTML has words that nobody reads. */
const TAG = /<\/?[a-z][^<>]*>/i;

/** By the automated readability index (Smith and Senter 1967), which needs no syllables. */
function guessGrade({ words: { count, starts, ends }, sentences }: Prose): number {
  let letters = 0;
  for (let index = 0; index < count; index++) letters += (ends[index] ?? 0) - (starts[index] ?? 0);
  return 4.71 * (letters / count) + 0.5 * (count / sentences.length) - 21.43;
}

function getGrade({ text, words: { count, starts, ends } }: Prose, { start, end }: Span, sentences: number): number {
  let words = 0;
  let syllables = 0;
  for (let index = 0; index < count; index++) {
    const at = starts[index] ?? 0;
    if (at < start || at >= end || isInLink(text, at)) continue;
    words++;
    syllables += countSyllables(text.slice(at, ends[index]));
  }
  return getReadingGrade({ words, sentences, syllables }) ?? 0;
}

function findHardest(prose: Prose): Span {
  let hardest: Span = { start: 0, end: prose.text.length };
  let worst = -Infinity;
  for (const sentence of prose.sentences) {
    const grade = getGrade(prose, sentence, 1);
    if (grade <= worst) continue;
    worst = grade;
    hardest = sentence;
  }
  return hardest;
}
