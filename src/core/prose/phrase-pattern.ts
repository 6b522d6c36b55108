/** How a pattern of words can begin, by which it is looked up. */
export interface PhraseStarts {
  /** The words that a match can begin with, in small letters with straight apostrophes, each with those that can follow it; undefined where any word can, or none. */
  readonly firstWords: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  readonly startsSentence: boolean;
  /** The words of a pattern that is nothing but words in small letters. */
  readonly words: readonly string[] | undefined;
}

/** Reads how a pattern can begin; what cannot be read is taken as a word. */
export function readPhraseStarts(pattern: string): PhraseStarts {
  const startsSentence = pattern.startsWith('^');
  const body = startsSentence ? pattern.slice(1) : pattern;
  if (!PLAIN.test(body)) return { firstWords: listFirstWords(readItems(body)), startsSentence, words: undefined };
  const words = body.split(' ');
  const [first = '', second] = words;
  return {
    firstWords: new Map([[first, second === undefined ? undefined : new Set([second])]]),
    startsSentence,
    words,
  };
}

/**
 * The source of a regular expression (flag `y`) that matches at the first word of a text in small letters. A pattern is as a trainer writes it:
 * `please [do] not|never (reach out|call) ... _ stem*`. `|` parts choices, `[ ]` may be left out, `( )` holds words together, `_` is any one word
 * or placeholder, `...` up to four of them, `stem*` any word that begins so, `~` a placeholder, a leading `^` asks for the start of a sentence.
 * Case and the kind of apostrophe do not matter.
 */
export function writePhraseSource(pattern: string): string {
  return `${writeSequence(readItems(pattern.startsWith('^') ? pattern.slice(1) : pattern))}${WORD_END}`;
}

/** The parts of a pattern, without the sign for the start of a sentence. */
export function readItems(body: string): readonly Item[] {
  return new PatternReader(body.match(TOKEN) ?? []).readSequence();
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** A part of a pattern. */
export type Item =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'stem'; readonly word: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'few' }
  | { readonly kind: 'hole' }
  | {
      readonly kind: 'choice';
      readonly choices: readonly (readonly Item[])[];
      readonly isOptional: boolean;
    };

const TOKEN = /\.\.\.|[()[\]|]|[^\s()[\]|]+/g;

class PatternReader {
  private position = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  readSequence(): Item[] {
    const items: Item[] = [];
    for (let token = this.peek(); token !== undefined && !CLOSERS.has(token); token = this.peek()) {
      items.push(this.readChoice());
    }
    return items;
  }

  /** Words next to each other with `|` between them; inside brackets the whole sequences are the choices. */
  private readChoice(): Item {
    const choices = [[this.readItem()]];
    while (this.peek() === '|') {
      this.position++;
      choices.push([this.readItem()]);
    }
    const [first] = choices;
    return choices.length === 1 && first?.[0] !== undefined ? first[0] : { kind: 'choice', choices, isOptional: false };
  }

  private readItem(): Item {
    const token = this.tokens[this.position++] ?? '';
    if (token === '(') return this.readGroup(')');
    if (token === '[') return this.readGroup(']');
    if (token === '_') return { kind: 'any' };
    if (token === '...') return { kind: 'few' };
    if (token === '~') return { kind: 'hole' };
    if (token.endsWith('*')) return { kind: 'stem', word: token.slice(0, -1).toLowerCase() };
    return { kind: 'word', word: token.toLowerCase() };
  }

  private readGroup(closer: ')' | ']'): Item {
    const choices: Item[][] = [[]];
    for (let token = this.peek(); token !== undefined && token !== closer; token = this.peek()) {
      if (token === '|') {
        this.position++;
        choices.push([]);
      } else choices.at(-1)?.push(this.readItem());
    }
    this.position++;
    return { kind: 'choice', choices, isOptional: closer === ']' };
  }

  private peek(): string | undefined {
    return this.tokens[this.position];
  }
}

const CLOSERS = new Set([')', ']']);

const LETTER =
  '[0-9a-z\\u00AA\\u00B5\\u00BA\\u00DF-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDFF]';
const ANY = `(?:\\uFFFC|${LETTER}+(?:['’-]${LETTER}+)*)`;
const GAP = ',?[\\s\\u00A0]+';
const WORD_END = `(?!${LETTER})(?!['’]${LETTER})`;

function writeSequence(items: readonly Item[]): string {
  let source = '';
  let isStarted = false;
  for (const item of items) {
    if (item.kind === 'few') {
      source += isStarted ? `(?:${GAP}${ANY}){0,4}?` : `(?:${ANY}${GAP}){0,4}?`;
      continue;
    }
    const own = writeItem(item);
    const canMiss = item.kind === 'choice' && item.isOptional;
    if (canMiss) source += isStarted ? `(?:${GAP}${own})?` : `(?:${own}${GAP})?`;
    else source += isStarted ? `${GAP}${own}` : own;
    isStarted ||= !canMiss;
  }
  return source;
}

function writeItem(item: Exclude<Item, { kind: 'few' }>): string {
  switch (item.kind) {
    case 'word':
      return escapeWord(item.word);
    case 'stem':
      return `${escapeWord(item.word)}${LETTER}*`;
    case 'any':
      return ANY;
    case 'hole':
      return '\\uFFFC';
    case 'choice':
      return `(?:${item.choices.map(writeSequence).join('|')})`;
    default:
      return item satisfies never;
  }
}

/** The words of our lists hold letters, digits and a few signs; each sign is taken as itself. */
function escapeWord(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, '[-\\s]?');
}

function listFirstWords(items: readonly Item[]): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const seconds = new Map<string, Set<string> | undefined>();
  for (const { words, isOpen } of listStarts(items)) {
    const [first, second] = words;
    if (first === undefined) throw new Error('A pattern must begin with words, or there is nothing to find it by.');
    const known = seconds.get(first);
    if (second === undefined || isOpen || (known === undefined && seconds.has(first))) seconds.set(first, undefined);
    else seconds.set(first, (known ?? new Set()).add(second));
  }
  return seconds;
}

/**
 * Lists of words of which each match of a pattern holds one each, so that a text that lacks all of one list need not be looked at; one list
 * for each part behind the first whose words can be told.
 */
export function listRequiredWords(pattern: string): readonly (readonly string[])[] {
  return readItems(pattern.startsWith('^') ? pattern.slice(1) : pattern)
    .slice(1)
    .flatMap((item) => {
      if (item.kind !== 'word' && (item.kind !== 'choice' || item.isOptional)) return [];
      const starts = listItemStarts(item);
      const words = starts.flatMap((start) => start.words[0] ?? []);
      return words.length === starts.length && words.length < MANY ? [words] : [];
    });
}

/** Of so many words, some are in every text. */
const MANY = 40;

/** So many need no search for those that are equal. */
const FEW = 8;

/** How a match can begin, in at most two words; open where any word may be next. */
export interface Start {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

function listStarts(items: readonly Item[]): readonly Start[] {
  let starts: readonly Start[] = [{ words: [], isOpen: false }];
  for (const item of items) {
    if (starts.every(isFull)) return starts;
    const own = listItemStarts(item);
    const longer = starts.flatMap((start) => (isFull(start) ? [start] : own.map((next) => join(start, next))));
    starts = longer.length > FEW ? dropEqual(longer) : longer;
  }
  return starts;
}

/** How a part can begin, in at most two words. */
export function listItemStarts(item: Item): readonly Start[] {
  if (item.kind === 'word') return listWordStarts(item.word.replaceAll('’', "'"));
  if (item.kind !== 'choice') return [{ words: [], isOpen: true }];
  const choices = item.choices.flatMap(listStarts);
  return item.isOptional ? [{ words: [], isOpen: false }, ...choices] : choices;
}

/** A hyphen may be a space or nothing. */
function listWordStarts(word: string): readonly Start[] {
  const [first = '', second, third] = word.split('-');
  if (second === undefined) return [readStart(word)];
  if (third !== undefined) return [{ words: [first], isOpen: true }];
  return [join(readStart(first), readStart(second)), readStart(first + second)];
}

/** A sign belongs to no word, so what follows it may be anything. */
function readStart(word: string): Start {
  const [first = ''] = /^[\p{L}\p{N}']*/u.exec(word) ?? [];
  return { words: first === '' ? [] : [first], isOpen: first.length < word.length };
}

function join(start: Start, next: Start): Start {
  const words = [...start.words, ...next.words].slice(0, 2);
  return { words, isOpen: next.isOpen && words.length < 2 };
}

function isFull({ words, isOpen }: Start): boolean {
  return isOpen || words.length === 2;
}

function dropEqual(starts: readonly Start[]): readonly Start[] {
  return [...new Map(starts.map((start) => [`${start.words.join(' ')} ${String(start.isOpen)}`, start])).values()];
}
