import { readPhrasePattern } from './phrase-pattern.ts';
import type { Prose } from './prose.ts';

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

/** Finds many phrases at once: each word of a text is looked up, and only the phrases that begin with it are tried there. */
export interface PhraseIndex<Tag> {
  /** Every place of every phrase, by place; one phrase may overlap another, but not itself. */
  find(prose: Prose): PhraseMatch<Tag>[];
}

/** Prepares phrases to be found together; their expressions are compiled when their first word is first met. */
export function createPhraseIndex<Tag>(phrases: Iterable<Phrase<Tag>>): PhraseIndex<Tag> {
  const byFirst = new Map<string, Candidates<Tag>>();
  const filter = new Uint8Array(FILTER_SIZE);
  for (const { pattern, tag } of phrases) {
    const { source, firstWords, startsSentence } = readPhrasePattern(pattern);
    const candidate: Candidate<Tag> = {
      source,
      startsSentence,
      tag,
      expression: undefined,
      end: 0,
    };
    for (const [word, seconds] of firstWords) {
      const known = byFirst.get(word) ?? {
        open: [],
        bySecond: new Map<string, Candidate<Tag>[]>(),
      };
      byFirst.set(word, known);
      addCandidate(known, candidate, seconds);
      filter[hashWord(word, 0, word.length)] = 1;
    }
  }
  return { find: (prose) => findAll(prose, byFirst, filter) };
}

/** The phrases that begin with a word: those that any word can follow, and those by the word that must follow. */
interface Candidates<Tag> {
  readonly open: Candidate<Tag>[];
  readonly bySecond: Map<string, Candidate<Tag>[]>;
}

function addCandidate<Tag>(
  { open, bySecond }: Candidates<Tag>,
  candidate: Candidate<Tag>,
  seconds: ReadonlySet<string> | undefined,
): void {
  if (seconds === undefined) open.push(candidate);
  for (const second of seconds ?? []) {
    const known = bySecond.get(second);
    if (known === undefined) bySecond.set(second, [candidate]);
    else known.push(candidate);
  }
}

interface Candidate<Tag> {
  readonly source: string;
  readonly startsSentence: boolean;
  readonly tag: Tag;
  expression: RegExp | undefined;
  /** Where its last match in the text at hand ended. */
  end: number;
}

function findAll<Tag>(
  prose: Prose,
  byFirst: ReadonlyMap<string, Candidates<Tag>>,
  filter: Uint8Array,
): PhraseMatch<Tag>[] {
  const matches: PhraseMatch<Tag>[] = [];
  const { lower, words } = prose;
  const tried: Candidate<Tag>[] = [];
  for (let index = 0; index < words.count; index++) {
    const start = words.starts[index] ?? 0;
    const end = words.ends[index] ?? 0;
    if (filter[hashWord(lower, start, end)] !== 1) continue;
    const candidates = byFirst.get(readWord(lower, start, end));
    if (candidates === undefined) continue;
    const next =
      index + 1 < words.count ? readWord(lower, words.starts[index + 1] ?? 0, words.ends[index + 1] ?? 0) : '';
    for (const list of [candidates.open, candidates.bySecond.get(next) ?? []]) {
      for (const candidate of list) {
        const matched = matchAt(prose, candidate, start);
        if (matched === undefined) continue;
        tried.push(candidate);
        candidate.end = matched;
        matches.push({ tag: candidate.tag, start, end: matched });
      }
    }
  }
  for (const candidate of tried) candidate.end = 0;
  return matches;
}

function readWord(lower: string, start: number, end: number): string {
  return lower.slice(start, end).replaceAll('’', "'");
}

function matchAt<Tag>(prose: Prose, candidate: Candidate<Tag>, start: number): number | undefined {
  if (start < candidate.end) return undefined;
  if (candidate.startsSentence && !startsSentence(prose, start)) return undefined;
  const expression = (candidate.expression ??= new RegExp(candidate.source, 'y'));
  expression.lastIndex = start;
  return expression.test(prose.lower) ? expression.lastIndex : undefined;
}

/** Quotation marks and dashes before the first word do not count. */
function startsSentence({ sentences, text }: Prose, at: number): boolean {
  return sentences.some(
    ({ start, end }) => start <= at && at < end && !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(start, at)),
  );
}

const FILTER_SIZE = 1 << 14;

/** A number below the filter's size for the units of a word; the two apostrophes count as one. */
function hashWord(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let position = start; position < end; position++) {
    const code = text.charCodeAt(position);
    hash = (Math.imul(hash, 31) + (code === 0x2019 ? 39 : code)) | 0;
  }
  return (hash ^ (hash >>> 15)) & (FILTER_SIZE - 1);
}
