import { kinds, readKind, readPair, signs, toSmall } from './signs.ts';

/** The words of a text: `starts[i]` to `ends[i]`, in UTF-16 offsets, in order; an apostrophe between letters belongs to its word. */
export interface Words {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number for each word, as `hashWord` makes it. */
  readonly hashes: readonly number[];
  /** How many characters the words have in all. */
  readonly letters: number;
  /** What else the text holds, in bits of `signs`. */
  readonly signs: number;
}

/** Finds the words of a text in one pass; letters, digits and the marks on letters make words, all else parts them. */
export function scanWords(text: string): Words {
  return new Scan(text);
}

/** A number for a word by FNV-1a (Fowler, Noll, Vo), the same for capitals and small letters and for both apostrophes; two words may share it, if hardly ever. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let position = 0; position < word.length; position++) hash = addToHash(hash, word.charCodeAt(position));
  return hash & SMALL;
}

class Scan implements Words {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly hashes: number[] = [];
  count = 0;
  letters = 0;
  signs: number = signs.any;

  constructor(text: string) {
    const { length } = text;
    let before = 0;
    // At the start of a text, as after a sign that ends a sentence.
    let isOpen = true;
    let position = 0;
    while (position < length) {
      const kind = readKind(text, position);
      if ((kind & kinds.word) !== 0) {
        if (isOpen && (kind & (kinds.capital | signs.digit)) === 0) this.signs |= signs.smallStart;
        isOpen = false;
        position = this.readWord(text, position, before);
        before = readKind(text, position - 1);
        continue;
      }
      this.signs |= (kind & SIGNS) | readPair(before, kind);
      if ((kind & kinds.ending) !== 0) isOpen = true;
      else if ((kind & kinds.between) === 0) isOpen = false;
      before = kind;
      position++;
    }
  }

  /** Takes in the word that begins at a place, and tells where it ends; `before` is what stands before it. */
  private readWord(text: string, start: number, before: number): number {
    const { length } = text;
    let found = 0;
    let hash = 0;
    let capitals = 0;
    let last = before;
    let position = start;
    let kind = readKind(text, position);
    for (;;) {
      found |= kind | readPair(last, kind);
      capitals = (kind & kinds.capital) === 0 ? 0 : capitals + 1;
      if (capitals === 3) found |= signs.capitals;
      hash = addToHash(hash, text.charCodeAt(position));
      position++;
      if (position === length) break;
      last = kind;
      kind = readKind(text, position);
      if ((kind & kinds.word) !== 0) continue;
      if (!isApostrophe(text.charCodeAt(position)) || position + 1 === length) break;
      found |= kind;
      last = kind;
      kind = readKind(text, position + 1);
      if ((kind & kinds.word) === 0) break;
      hash = addToHash(hash, APOSTROPHE);
      capitals = 0;
      position++;
    }
    this.addWord(start, position, hash & SMALL);
    this.signs |= found & SIGNS;
    return position;
  }

  private addWord(start: number, end: number, hash: number): void {
    if (this.count > 0 && this.hashes[this.count - 1] === hash) this.signs |= signs.repeat;
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
    this.letters += end - start;
    this.count++;
  }
}

function addToHash(hash: number, code: number): number {
  const letter = code === 0x2019 ? APOSTROPHE : toSmall(code);
  return Math.imul(hash ^ letter, 0x01000193);
}

/** A straight or a curly apostrophe. */
function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019;
}

const APOSTROPHE = 39;

/** Numbers up to here cost no memory of their own. */
const SMALL = 0x3fffffff;

/** All bits of `signs`. */
const SIGNS = kinds.word - 1;
