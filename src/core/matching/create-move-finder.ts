import type { Move } from '../model/common.ts';
import { createPhraseIndex, type PhraseIndex } from '../prose/phrase-index.ts';
import type { Prose } from '../prose/prose.ts';
import type { MovePhrases } from './move-phrases.ts';
import { englishMoves } from './moves/en.ts';
import { spanishMoves } from './moves/es.ts';

/** Tells what an agent achieves by a message, from its words. */
export interface MoveFinder {
  /** The moves of a text in a language such as `en`; none in a language that is not known. */
  find(prose: Prose, language: string): ReadonlySet<Move>;
}

/** Prepares the wordings of all languages; each is read when a text in it comes first. */
export function createMoveFinder(): MoveFinder {
  const known = new Map<string, PhraseIndex<Move>>();

  function getIndex(language: string): PhraseIndex<Move> | undefined {
    const phrases = LANGUAGES[language];
    if (phrases === undefined) return undefined;
    const index = known.get(language) ?? createPhraseIndex(listPhrases(phrases));
    known.set(language, index);
    return index;
  }

  return {
    find: (prose, language) => {
      const index = getIndex(language);
      return index === undefined ? NO_MOVES : new Set(index.find(prose).map(({ tag }) => tag));
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
