import { applyAffixes, readAffixes, type Affixes } from './affixes.ts';
import type { OwnWord } from './read-word-list.ts';

/** The two files of a Hunspell dictionary, as text. */
export interface HunspellText {
  readonly aff: string;
  readonly dic: string;
}

/** What a Hunspell dictionary accepts. */
export interface ExpandedWords {
  readonly words: ReadonlySet<string>;
  /** Those of them that must never be suggested. */
  readonly silent: ReadonlySet<string>;
}

/**
 * Writes out a Hunspell dictionary and our own words: each word with each prefix and suffix that it may take, and suffixes on suffixes.
 * Left out are possessives (`'s`), which the speller knows by itself, and words in digits. Each flag is one character.
 */
export function expandAffixes({ aff, dic }: HunspellText, ownWords: readonly OwnWord[]): ExpandedWords {
  const affixes = readAffixes(aff);
  const options = readOptions(aff);
  const words = new Set<string>();
  const silent = new Set<string>();
  const flagsOf = new Map<string, readonly string[]>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [stem = '', flagText = ''] = line.replace(/\s.*/, '').split('/', 2);
    const flags = Array.from(flagText);
    if (stem === '' || /\d/.test(stem) || has(flags, options.get('ONLYINCOMPOUND'))) continue;
    flagsOf.set(stem, [...(flagsOf.get(stem) ?? []), ...flags]);
    for (const word of listForms(stem, flags, affixes)) {
      words.add(word);
      if (has(flags, options.get('NOSUGGEST'))) silent.add(word);
    }
  }
  for (const { word: stem, like = '' } of ownWords) {
    for (const word of listForms(stem, flagsOf.get(like) ?? [], affixes)) words.add(word);
  }
  return { words, silent };
}

function readOptions(aff: string): ReadonlyMap<string, string> {
  return new Map(
    aff
      .split(/\r?\n/)
      .map((line) => line.trim().split(/\s+/, 2))
      .map(([name = '', value = '']) => [name, value]),
  );
}

function has(flags: readonly string[], flag: string | undefined): boolean {
  return flag !== undefined && flags.includes(flag);
}

function* listForms(stem: string, flags: readonly string[], affixes: Affixes): Generator<string> {
  yield stem;
  for (const prefixed of applyAffixes('PFX', stem, flags, affixes)) yield prefixed.word;
  const joining = flags.filter((flag) => affixes.get(flag)?.joins === true);
  for (const suffixed of applyAffixes('SFX', stem, flags, affixes)) {
    const prefixes = suffixed.joins ? joining : [];
    yield suffixed.word;
    for (const both of applyAffixes('PFX', suffixed.word, [...prefixes, ...suffixed.flags], affixes)) yield both.word;
    for (const twice of applyAffixes('SFX', suffixed.word, suffixed.flags, affixes)) {
      yield twice.word;
      for (const all of applyAffixes('PFX', twice.word, twice.joins ? prefixes : [], affixes)) yield all.word;
    }
  }
}
