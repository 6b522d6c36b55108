import type { Dictionary } from './create-dictionary.ts';
import { isCheckable } from './is-checkable.ts';
import { suggestWords } from './suggest-words.ts';
import { capitalise, getWordCase } from './word-case.ts';
import { isPrefix, splitEnding } from './word-parts.ts';

/** Judges the spelling of words, one at a time. */
export interface Speller {
  /** Whether a word is spelt right, or is none that a dictionary can judge. */
  knows(word: string): boolean;
  /** The same of a word inside a text, where its number by `hashWord` is known; quicker for words that come again and again. */
  knowsInText(text: string, start: number, end: number, hash: number): boolean;
  /** Whether an unknown word with a capital is a name rather than a slip: it is not near to any word in small letters. */
  looksLikeName(word: string): boolean;
  /** Whether a word is of a language that the texts quote; one that stands `alone` must be among the commonest of it. */
  quotes(word: string, place: 'alone' | 'in-phrase'): boolean;
  /** At most `limit` words that may be meant by an unknown one, the likeliest first; the same ones at each call. */
  suggest(word: string, limit: number): readonly string[];
}

/** What a speller is made of. */
export interface SpellerSources {
  readonly dictionaries: readonly Dictionary[];
  /** Those of languages that the texts quote. */
  readonly quoted: readonly Dictionary[];
  /** The words of the house and of its data dictionary, in the case that they are to be written in. */
  readonly ownWords: Iterable<string>;
}

/** Creates a speller; it remembers its verdicts, so make a new one where its words change. */
export function createSpeller({ dictionaries, quoted, ownWords }: SpellerSources): Speller {
  const words = new Set([...ownWords].flatMap((word) => normalise(word).split(/[\s-]+/)).filter((word) => word !== ''));
  return new CachingSpeller(dictionaries, quoted, words);
}

class CachingSpeller implements Speller {
  private readonly dictionaries: readonly Dictionary[];
  private readonly quoted: readonly Dictionary[];
  private readonly ownWords: ReadonlySet<string>;
  /** Words that are right, each in the slot of its number, where the next one of that slot takes its place. */
  private readonly right = new Array<string | undefined>(SLOTS).fill(undefined);
  private readonly verdicts = new Map<string, boolean>();
  private readonly names = new Map<string, boolean>();
  private readonly suggestions = new Map<string, readonly string[]>();

  constructor(dictionaries: readonly Dictionary[], quoted: readonly Dictionary[], ownWords: ReadonlySet<string>) {
    this.dictionaries = dictionaries;
    this.quoted = quoted;
    this.ownWords = ownWords;
  }

  knows(word: string): boolean {
    return remember(this.verdicts, word, () => this.judge(normalise(word)));
  }

  knowsInText(text: string, start: number, end: number, hash: number): boolean {
    const slot = (hash ^ (hash >>> 12) ^ text.charCodeAt(start)) & (SLOTS - 1);
    const last = this.right[slot];
    if (last?.length === end - start && text.startsWith(last, start)) return true;
    const word = text.slice(start, end);
    const isKnown = this.knows(word);
    if (isKnown && word.length < LONG) this.right[slot] = word;
    return isKnown;
  }

  looksLikeName(word: string): boolean {
    return remember(this.names, word, () => {
      const lower = normalise(word).toLowerCase();
      const near = this.dictionaries.flatMap((dictionary) => dictionary.findNear(lower, 'one-slip'));
      return !near.some(({ word: meant, cost }) => cost <= FULL_SLIP && getWordCase(meant) === 'lower');
    });
  }

  quotes(word: string, place: 'alone' | 'in-phrase'): boolean {
    const straight = normalise(word);
    const forms = [straight, straight.toLowerCase()];
    return this.quoted.some((dictionary) =>
      forms.some((form) => (place === 'alone' ? dictionary.isCommon(form) : dictionary.has(form))),
    );
  }

  suggest(word: string, limit: number): readonly string[] {
    return remember(this.suggestions, `${String(limit)} ${word}`, () => this.findSuggestions(word, limit));
  }

  private findSuggestions(word: string, limit: number): readonly string[] {
    const parts = normalise(word).split('-');
    const unknown = Math.max(
      0,
      parts.findIndex((part) => !this.judgePart(part)),
    );
    const { stem, ending } = splitEnding(parts[unknown] ?? '');
    const whole = (suggestion: string): string => {
      const joined = parts.with(unknown, suggestion + ending).join('-');
      return word.includes('’') ? joined.replaceAll("'", '’') : joined;
    };
    const { dictionaries, ownWords } = this;
    return suggestWords(stem, { dictionaries, ownWords }, limit).map(whole);
  }

  private judge(word: string): boolean {
    if (!isCheckable(word) || this.accepts(word)) return true;
    const parts = word.split('-');
    return parts.every((part, index) => this.judgePart(part) || (index < parts.length - 1 && isPrefix(part)));
  }

  /** A word without hyphens, or what stands between them: `co`, `operate`. */
  private judgePart(part: string): boolean {
    if (!isCheckable(part) || this.accepts(part)) return true;
    const { stem, ending } = splitEnding(part);
    return ending !== '' && this.accepts(stem);
  }

  /** At the start of a sentence and in capitals any word may stand; but what begins with a capital in the dictionary needs it. */
  private accepts(word: string): boolean {
    if (this.has(word)) return true;
    const lower = word.toLowerCase();
    switch (getWordCase(word)) {
      case 'lower':
      case 'mixed':
        return false;
      case 'capitalised':
        return this.has(lower);
      case 'upper':
        return this.has(lower) || this.has(capitalise(lower));
    }
  }

  private has(word: string): boolean {
    for (const dictionary of this.dictionaries) if (dictionary.has(word)) return true;
    return this.ownWords.has(word);
  }
}

const SLOTS = 1 << 12;

/** A part of a text that is as long as this keeps the whole text in memory. */
const LONG = 13;

/** In tenths of a slip, as the costs of near words are: two small slips make another name. */
const FULL_SLIP = 10;

/** More different words than a workspace has, unless somebody keeps typing new ones for days. */
const MOST_ANSWERS = 100_000;

function remember<Answer>(answers: Map<string, Answer>, word: string, find: () => Answer): Answer {
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = find();
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(word, answer);
  return answer;
}

function normalise(word: string): string {
  return PLAIN.test(word) ? word : word.normalize('NFC').replaceAll('’', "'");
}

const PLAIN = /^[A-Za-z'-]*$/;
