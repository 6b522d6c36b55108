import type { Move } from '../model/common.ts';
import type { ReadStarts } from '../prose/create-start-reader.ts';
import { createPhraseIndex, type PhraseIndex, type PhraseMatch } from '../prose/phrase-index.ts';
import type { Prose } from '../prose/prose.ts';
import { findQuestions } from './find-questions.ts';
import type { MovePhrases } from './move-phrases.ts';
import { englishMoves } from './moves/en.ts';
import { spanishMoves } from './moves/es.ts';

/** Tells what an agent achieves by a message, from its words. */
export interface MoveFinder {
  /** The moves of a text in a language such as `en`; none in a language that is not known. */
  find(prose: Prose, language: string): ReadonlySet<Move>;
}

/** Prepares the wordings of all languages; each is read when a text in it comes first. */
export function createMoveFinder(readStarts: ReadStarts): MoveFinder {
  const known = new Map<string, PhraseIndex<Move>>();

  function getIndex(language: string): PhraseIndex<Move> | undefined {
    const phrases = LANGUAGES[language];
    if (phrases === undefined) return undefined;
    const index = known.get(language) ?? createPhraseIndex(listPhrases(phrases), readStarts);
    known.set(language, index);
    return index;
  }

  return {
    find: (prose, language) => {
      const index = getIndex(language);
      return index === undefined ? NO_MOVES : toMoves(prose, index.find(prose));
    },
  };
}

const LANGUAGES: Readonly<Record<string, MovePhrases>> = { en: englishMoves, es: spanishMoves };

const NO_MOVES: ReadonlySet<Move> = new Set();

function* listPhrases(phrases: MovePhrases): Iterable<{ pattern: string; tag: Move }> {
  for (const [move, patterns] of Object.entries(phrases)) {
    for (const pattern of patterns) yield { pattern, tag: move as Move };
  }
}

/** A sentence that is a question by its form asks, where its words do not tell that it offers, restates or asks to wait. */
function toMoves(prose: Prose, matches: readonly PhraseMatch<Move>[]): ReadonlySet<Move> {
  const moves = new Set<Move>();
  const further = matches.filter(({ tag }) => tag === 'offer-further-help');
  for (const { tag, start } of matches) {
    if (!YIELDING.has(tag) || !further.some((one) => isInOneSentence(prose, one.start, start))) moves.add(tag);
  }
  if (moves.has('ask')) return moves;
  const others = matches.filter(({ tag }) => QUESTIONS_OF_THEIR_OWN.has(tag));
  const isAsked = findQuestions(prose).some(
    (one) => !others.some(({ start }) => start >= one.start && start < one.end),
  );
  return isAsked ? moves.add('ask') : moves;
}

/** What a sentence does not do that offers further help. */
const YIELDING: ReadonlySet<Move> = new Set(['ask', 'offer', 'inform']);

const QUESTIONS_OF_THEIR_OWN: ReadonlySet<Move> = new Set([
  'restate',
  'offer',
  'hold',
  'transfer',
  'offer-further-help',
]);

function isInOneSentence({ sentences }: Prose, one: number, other: number): boolean {
  return sentences.some(({ start, end }) => start <= one && one < end && start <= other && other < end);
}
