import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import spanish from 'dictionary-es';
import { partWords, rankWords, withOxfordSpellings, type RankedWords } from './dictionaries/collect-words.ts';
import { expandAffixes, type HunspellText } from './dictionaries/expand-affixes.ts';
import { packWords } from './dictionaries/pack-words.ts';
import { readWordList } from './dictionaries/read-word-list.ts';

const NAMES = ['en', 'en-GB', 'en-US', 'es'] as const;
type DictionaryName = (typeof NAMES)[number];

/** Not below `dist`, which every build begins by removing. */
const cache = new URL('../out/dictionaries/', import.meta.url);
const sources = [
  new URL('build-dictionaries.ts', import.meta.url),
  ...listFiles(new URL('dictionaries/', import.meta.url)),
  ...listFiles(new URL('dictionaries/words/', import.meta.url)),
  new URL('../src/core/prose/spelling/word-graph.ts', import.meta.url),
  new URL('../src/core/prose/spelling/read-word-graph.ts', import.meta.url),
];

/**
 * The dictionaries of the spelling rule, by the names that `listDictionaries` gives: what all English has in common, what is only
 * British or only American, and Spanish. The first build takes some seconds; it is kept as long as nothing that it was made from changes.
 */
export function buildDictionaries(): ReadonlyMap<DictionaryName, Uint8Array> {
  const key = hashSources();
  const keyFile = new URL('key.txt', cache);
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    const words = collectAll();
    mkdirSync(cache, { recursive: true });
    for (const name of NAMES) writeFileSync(toFile(name), packWords(words[name]));
    writeFileSync(keyFile, key);
  }
  return new Map(NAMES.map((name) => [name, readFileSync(toFile(name))]));
}

function toFile(name: DictionaryName): URL {
  return new URL(`${name}.words`, cache);
}

function collectAll(): Record<DictionaryName, RankedWords> {
  const own = readWordList('en');
  const us = expandAffixes(toText(american), own);
  const gb = withOxfordSpellings(expandAffixes(toText(british), [...own, ...readWordList('en-GB')]), us);
  const common = readCommonWords('en-common');
  const english = partWords(rankWords(gb, common), rankWords(us, common));
  const es = rankWords(expandAffixes(toText(spanish), readWordList('es')), readCommonWords('es-common'));
  return { en: english.both, 'en-GB': english.onlyOne, 'en-US': english.onlyOther, es };
}

function readCommonWords(name: string): ReadonlySet<string> {
  return new Set(readWordList(name).map(({ word }) => word));
}

function toText({ aff, dic }: typeof american): HunspellText {
  const decoder = new TextDecoder();
  return { aff: decoder.decode(aff), dic: decoder.decode(dic) };
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const { aff, dic } of [american, british, spanish]) hash.update(aff).update(dic);
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex');
}

function listFiles(folder: URL): readonly URL[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => new URL(name, folder)).sort((one, other) => (one.href < other.href ? -1 : 1));
}
