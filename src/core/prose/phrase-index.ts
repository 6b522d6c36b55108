import type { ReadStarts } from './create-start-reader.ts';
import { listRequiredWords, writePhraseSource } from './phrase-pattern.ts';
import { findThirdWords } from './phrase-thirds.ts';
import type { Prose } from './prose.ts';
import { hashWord } from './scan-words.ts';

/** A pattern to be found, with what it stands for. */
export interface Phrase<Tag> {
  readonly pattern: string;
  readonly tag: Tag;
}

/** Where a phrase was found. */
export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

/** Finds many phrases at once: each word of a text is looked up, and only the phrases that can begin there are tried. */
export interface PhraseIndex<Tag> {
  /** Every place of every phrase, by place; one phrase may overlap another, but not itself. */
  find(prose: Prose): readonly PhraseMatch<Tag>[];
}

/** Prepares phrases to be found together; their expressions are compiled when their first words are first met. */
export function createPhraseIndex<Tag>(phrases: Iterable<Phrase<Tag>>, readStarts: ReadStarts): PhraseIndex<Tag> {
  const index = new HashedIndex<Tag>(readStarts);
  for (const phrase of phrases) index.add(phrase);
  return index;
}

class HashedIndex<Tag> implements PhraseIndex<Tag> {
  private readonly readStarts: ReadStarts;
  /** The phrases that begin with a word that anything can follow, by the number of the word. */
  private readonly open = new Map<number, Candidate<Tag>[]>();
  /** The others, by the number of their first two words. */
  private readonly closed = new Map<number, Candidate<Tag>[]>();
  /** Which of them each first word leads to, so that most words are passed over at once. */
  private readonly starts = new Uint8Array(SIZE);
  private readonly pairs = new Uint8Array(SIZE);
  /** How many texts were looked through. */
  private run = 0;
  /** The last text that a word of each slot was in, by its number; and the last one whose words were noted so. */
  private readonly seen = new Uint32Array(SIZE);
  private noted = 0;

  constructor(readStarts: ReadStarts) {
    this.readStarts = readStarts;
  }

  add({ pattern, tag }: Phrase<Tag>): void {
    const { firstWords, startsSentence, words } = this.readStarts(pattern);
    const candidate: Candidate<Tag> = {
      pattern,
      tag,
      startsSentence,
      words,
      thirds: 'unread',
      required: 'unread',
      expression: undefined,
      run: 0,
      end: 0,
    };
    for (const [word, seconds] of firstWords) {
      const first = hashWord(word);
      this.starts[toSlot(first)] = (this.starts[toSlot(first)] ?? 0) | (seconds === undefined ? OPEN : CLOSED);
      if (seconds === undefined) addTo(this.open, first, candidate);
      for (const second of seconds ?? []) {
        const pair = joinHashes(first, hashWord(second));
        this.pairs[toSlot(pair)] = 1;
        addTo(this.closed, pair, candidate);
      }
    }
  }

  find(prose: Prose): readonly PhraseMatch<Tag>[] {
    const { hashes, count } = prose.words;
    let matches: PhraseMatch<Tag>[] | undefined;
    this.run++;
    for (let index = 0; index < count; index++) {
      const first = hashes[index] ?? 0;
      const start = this.starts[toSlot(first)] ?? 0;
      if (start === 0) continue;
      if ((start & OPEN) !== 0) matches = this.tryAll(this.open.get(first), prose, index, matches);
      if ((start & CLOSED) === 0 || index + 1 === count) continue;
      const pair = joinHashes(first, hashes[index + 1] ?? 0);
      if (this.pairs[toSlot(pair)] === 1) matches = this.tryAll(this.closed.get(pair), prose, index, matches);
    }
    return matches ?? NONE;
  }

  private tryAll(
    candidates: readonly Candidate<Tag>[] | undefined,
    prose: Prose,
    index: number,
    known: PhraseMatch<Tag>[] | undefined,
  ): PhraseMatch<Tag>[] | undefined {
    if (candidates === undefined) return known;
    let matches = known;
    const start = prose.words.starts[index] ?? 0;
    for (const candidate of candidates) {
      if (candidate.run === this.run && start < candidate.end) continue;
      if (candidate.words === undefined && !(mayGoOn(candidate, prose, index) && this.holdsAll(candidate, prose)))
        continue;
      const end = matchAt(candidate, prose, index, start);
      if (end === undefined) continue;
      candidate.run = this.run;
      candidate.end = end;
      matches ??= [];
      matches.push({ tag: candidate.tag, start, end });
    }
    return matches;
  }

  private holdsAll(candidate: Candidate<Tag>, { words }: Prose): boolean {
    if (candidate.required === 'unread') {
      candidate.required = listRequiredWords(candidate.pattern).map((list) => list.map(toSlotOf));
    }
    if (candidate.required.length === 0) return true;
    if (this.noted !== this.run) for (const hash of words.hashes) this.seen[toSlot(hash)] = this.run;
    this.noted = this.run;
    for (const slots of candidate.required) if (!this.holdsOne(slots)) return false;
    return true;
  }

  private holdsOne(slots: readonly number[]): boolean {
    for (const slot of slots) if (this.seen[slot] === this.run) return true;
    return false;
  }
}

const NONE: readonly never[] = [];

interface Candidate<Tag> {
  readonly pattern: string;
  readonly tag: Tag;
  readonly startsSentence: boolean;
  readonly words: readonly string[] | undefined;
  /** What may stand in the third place; undefined where anything may. */
  thirds: Thirds | undefined | 'unread';
  /** Lists of slots of words; of each list one must be in the text. */
  required: readonly (readonly number[])[] | 'unread';
  expression: RegExp | undefined;
  /** The text in which it was last found, by its number, and where that ended. */
  run: number;
  end: number;
}

/** Marks the slots of the words that may stand in the third place, and in the second where a placeholder is no word. */
interface Thirds {
  readonly slots: ReadonlySet<number>;
  readonly isAfterAny: boolean;
}

const OPEN = 1;
const CLOSED = 2;
const SIZE = 1 << 14;

function toSlot(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SIZE - 1);
}

function toSlotOf(word: string): number {
  return toSlot(hashWord(word));
}

function joinHashes(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0x3fffffff;
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** Whether what stands behind the first words of a candidate may belong to it. */
function mayGoOn<Tag>(candidate: Candidate<Tag>, { words }: Prose, index: number): boolean {
  if (candidate.thirds === 'unread') candidate.thirds = readThirds(candidate.pattern);
  const { thirds } = candidate;
  if (thirds === undefined) return true;
  const { slots, isAfterAny } = thirds;
  if (index + 2 < words.count && slots.has(toSlot(words.hashes[index + 2] ?? 0))) return true;
  return isAfterAny && index + 1 < words.count && slots.has(toSlot(words.hashes[index + 1] ?? 0));
}

function readThirds(pattern: string): Thirds | undefined {
  const thirds = findThirdWords(pattern);
  return thirds && { slots: new Set(thirds.words.map(toSlotOf)), isAfterAny: thirds.isAfterAny };
}

function matchAt<Tag>(candidate: Candidate<Tag>, prose: Prose, index: number, start: number): number | undefined {
  if (candidate.startsSentence && !startsSentence(prose, start)) return undefined;
  const { lower } = prose;
  const end = candidate.words === undefined ? undefined : matchWords(candidate.words, prose, index);
  // Beyond ASCII, only the expression knows what ends a word.
  if (candidate.words !== undefined && (end === undefined || !(lower.charCodeAt(end) >= 0x80))) return end;
  const expression = (candidate.expression ??= new RegExp(writePhraseSource(candidate.pattern), 'y'));
  expression.lastIndex = start;
  return expression.test(lower) ? expression.lastIndex : undefined;
}

/** Where words that stand side by side from the one with a number on end; undefined where they do not stand there. */
function matchWords(wanted: readonly string[], { lower, words }: Prose, first: number): number | undefined {
  let last = -1;
  for (const [at, word] of wanted.entries()) {
    const start = words.starts[first + at] ?? 0;
    const end = words.ends[first + at] ?? 0;
    if (end - start !== word.length || !lower.startsWith(word, start)) return undefined;
    if (last !== -1 && !isGap(lower, last, start)) return undefined;
    last = end;
  }
  return last;
}

/** Spaces, with a comma before them at most. */
function isGap(lower: string, start: number, end: number): boolean {
  if (end - start === 1) return lower.charCodeAt(start) === 32 || /\s/.test(lower.charAt(start));
  return /^,?\s+$/.test(lower.slice(start, end));
}

/** Quotation marks and dashes before the first word do not count. */
function startsSentence({ sentences, text }: Prose, at: number): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return false;
  return sentence.start === at || !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(sentence.start, at));
}
