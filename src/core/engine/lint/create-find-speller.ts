import type { FindSpeller } from '../../etiquette/create-typo-rule.ts';
import type { ProjectFacts } from '../../etiquette/project-facts.ts';
import type { Dictionary } from '../../prose/spelling/create-dictionary.ts';
import type { Speller } from '../../prose/spelling/create-speller.ts';
import { createSpeller } from '../../prose/spelling/create-speller.ts';
import { listDictionaries } from '../../prose/spelling/list-dictionaries.ts';

/** The dictionaries that came from outside, by names such as `en-GB`. */
export interface DictionarySource {
  findDictionary(name: string): Dictionary | undefined;
  /** The names of those that are there. */
  listDictionaries(): readonly string[];
}

/** Finds the spellers of a project, one for each locale: with the words of its house, and quiet on words that are right in another country. */
export function createFindSpeller(facts: ProjectFacts, source: DictionarySource): FindSpeller {
  const ownWords = listOwnWords(facts);
  const spellers = new Map<string, Speller | undefined>();

  function create(locale: string): Speller | undefined {
    const names = listDictionaries(locale);
    if (names === undefined) return undefined;
    // All are looked for before any is missed, so that they can come together.
    const [dictionaries, quoted, foreign] = [
      find(names.spelling),
      find(names.quoted),
      find(OTHER_SPELLINGS[names.spelling.at(-1) ?? ''] ?? []),
    ];
    if (dictionaries === undefined) return undefined;
    const own = createSpeller({ dictionaries, quoted: quoted ?? [], ownWords });
    if (foreign === undefined || foreign.length === 0) return own;
    return joinSpellers(own, createSpeller({ dictionaries: foreign, quoted: [], ownWords: [] }));
  }

  function find(names: readonly string[]): readonly Dictionary[] | undefined {
    const found = names.flatMap((name) => source.findDictionary(name) ?? []);
    return found.length < names.length ? undefined : found;
  }

  return ({ locale }) => {
    if (!spellers.has(locale)) spellers.set(locale, create(locale));
    return spellers.get(locale);
  };
}

/** By a dictionary of one country: those of another, whose spellings are the affair of `spelling-variant`. */
const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'en-GB': ['en', 'en-US'],
  'en-US': ['en', 'en-GB'],
};

function joinSpellers(own: Speller, foreign: Speller): Speller {
  return {
    knows: (word) => own.knows(word) || foreign.knows(word),
    knowsInText: (text, start, end, hash) =>
      own.knowsInText(text, start, end, hash) || foreign.knowsInText(text, start, end, hash),
    looksLikeName: (word) => own.looksLikeName(word),
    quotes: (word, place) => own.quotes(word, place),
    suggest: (word, limit) => own.suggest(word, limit),
  };
}

function listOwnWords({ name, words, brands, variables }: ProjectFacts): readonly string[] {
  const samples = [...variables.values()].flatMap(({ sample }) => sample ?? []);
  return [...words, ...brands, ...samples, ...(name === undefined ? [] : [name])];
}
