import type { Span } from '../../base/span.ts';
import type { Prose } from '../prose.ts';
import type { Speller } from './create-speller.ts';
import { isCheckable } from './is-checkable.ts';
import { isOutsideProse } from './is-outside-prose.ts';
import { getWordCase } from './word-case.ts';

/**
 * Finds the words of a text that the speller does not know, in UTF-16 offsets and in order: hyphenated ones whole, none in addresses,
 * placeholders or code, no names or quotations, and nothing at all where so many are unknown that the text is in another language.
 */
export function findUnknownWords(prose: Prose, speller: Speller): readonly Span[] {
  const unknown = listUnknown(prose, speller);
  if (unknown.length === 0 || isForeign(prose, unknown.length)) return [];
  const isSlip = ({ index, start, end }: NumberedWord, place: number): boolean => {
    const word = prose.text.slice(start, end);
    if (isName(prose, start, word, speller)) return false;
    const inPhrase = unknown[place - 1]?.index === index - 1 || unknown[place + 1]?.index === index + 1;
    return !speller.quotes(word, inPhrase ? 'in-phrase' : 'alone');
  };
  return unknown.filter(isSlip).map(({ start, end }) => ({ start, end }));
}

/** A word with its number in the text. */
interface NumberedWord extends Span {
  readonly index: number;
}

function listUnknown({ text, words }: Prose, speller: Speller): readonly NumberedWord[] {
  const unknown: NumberedWord[] = [];
  for (let index = 0; index < words.count; index++) {
    const start = words.starts[index] ?? 0;
    let end = words.ends[index] ?? 0;
    const hash = words.hashes[index] ?? 0;
    const first = index;
    while (text.charCodeAt(end) === HYPHEN && words.starts[index + 1] === end + 1) end = words.ends[++index] ?? end;
    const isKnown =
      index === first ? speller.knowsInText(text, start, end, hash) : speller.knows(text.slice(start, end));
    if (!isKnown && !isOutsideProse(text, { start, end })) unknown.push({ index, start, end });
  }
  return unknown;
}

const HYPHEN = 45;

/** Inside a sentence a capital says so; at its start any word has one, and in a shout every letter is one. */
function isName(prose: Prose, start: number, word: string, speller: Speller): boolean {
  const wordCase = getWordCase(word);
  if (wordCase === 'lower') return false;
  return (wordCase === 'capitalised' && !startsSentence(prose, start)) || speller.looksLikeName(word);
}

function startsSentence({ text, sentences }: Prose, at: number): boolean {
  const sentence = sentences.findLast(({ start }) => start <= at);
  return sentence === undefined || !LETTER.test(text.slice(sentence.start, at));
}

const LETTER = /[\p{L}\p{N}\uFFFC]/u;

function isForeign({ text, words: { count, starts, ends } }: Prose, unknown: number): boolean {
  if (unknown < FEW) return false;
  let judged = 0;
  for (let index = 0; index < count; index++) if (isCheckable(text.slice(starts[index], ends[index]))) judged++;
  return unknown * 3 > judged;
}

/** Fewer are slips of somebody in a hurry, in whatever language. */
const FEW = 4;
