/** What a text may hold, each a bit: a rule says by them in which texts it can find anything at all. */
export const signs = {
  /** Every text. */
  any: 1,
  digit: 1 << 1,
  exclamation: 1 << 2,
  /** `@`. */
  at: 1 << 3,
  slash: 1 << 4,
  colon: 1 << 5,
  question: 1 << 6,
  /** A sign of the dollar, the pound or the euro. */
  money: 1 << 7,
  percent: 1 << 8,
  /** `<`, `[`, `{` or `#`. */
  bracket: 1 << 9,
  /** `*`, `_`, `~` or a backtick. */
  mark: 1 << 10,
  /** A place for a value. */
  hole: 1 << 11,
  /** Two spaces side by side. */
  doubleSpace: 1 << 12,
  /** A space before a sign that ends something. */
  spacedSign: 1 << 13,
  /** Two of `.`, `!`, `?` and the signs that open a question or a cry. */
  piledSigns: 1 << 14,
  /** Three capitals in a row. */
  capitals: 1 << 15,
  /** A digit, `@`, `$`, `*` or `!`, and then a letter or a star. */
  hiddenLetter: 1 << 16,
  /** A word that is perhaps the one before it. */
  repeat: 1 << 17,
  /** A small letter where a sentence may begin. */
  smallStart: 1 << 18,
  /** Anything but a place for a value, a line break, and what stands on an American keyboard. */
  strange: 1 << 19,
  /** Anything that takes more in an SMS than one sign of its alphabet. */
  wide: 1 << 20,
  /** A picture, or what begins a smiley. */
  picture: 1 << 21,
} as const;

/** What a character is besides the signs above, each a bit. */
export const kinds = {
  /** A letter, a digit or a mark on a letter. */
  word: 1 << 22,
  capital: 1 << 23,
  /** What stands for a letter in a word that is half hidden; digits are in `signs`. */
  hiding: 1 << 24,
  /** `.`, `!`, `?`, or a sign that opens a question or a cry. */
  ending: 1 << 25,
  /** What may stand between two sentences. */
  between: 1 << 26,
  /** What no space stands before. */
  closing: 1 << 27,
  /** A colon or a semicolon. */
  eyes: 1 << 28,
  /** What may follow the eyes of a smiley. */
  face: 1 << 29,
  space: 1 << 30,
} as const;

/** What the character at a place of a text is, in bits of `kinds` and of `signs`. */
export function readKind(text: string, position: number): number {
  const code = text.charCodeAt(position);
  if (code < ASCII.length) return ASCII[code] ?? 0;
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  const isPicture = (code >= 0x203c && code <= 0x3299) || (code >= 0xd83c && code <= 0xd83e);
  const kind = STRANGE | (isPicture ? signs.picture : 0);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return kind | kinds.between;
  if (code >= 0x250 && !WORD.test(text.charAt(position))) return kind | kinds.between;
  return kind | kinds.word | (toSmall(code) === code ? 0 : kinds.capital);
}

/** What two neighbours in a text are together, in bits of `signs`; by the bits of each. */
export function readPair(one: number, other: number): number {
  if ((one & FIRST) === 0) return 0;
  if ((one & kinds.space) !== 0) {
    if ((other & kinds.space) !== 0) return signs.doubleSpace;
    return (other & kinds.closing) === 0 ? 0 : signs.spacedSign;
  }
  let pair = 0;
  if ((one & kinds.ending) !== 0 && (other & kinds.ending) !== 0) pair |= signs.piledSigns;
  if ((one & kinds.eyes) !== 0 && (other & kinds.face) !== 0) pair |= signs.picture;
  const isLetter = (other & kinds.word) !== 0 && (other & signs.digit) === 0;
  if ((one & HIDING) !== 0 && (isLetter || (other & signs.mark) !== 0)) pair |= signs.hiddenLetter;
  return pair;
}

const HIDING = kinds.hiding | signs.digit;

const FIRST = HIDING | kinds.space | kinds.ending | kinds.eyes;

/** The unit of the small letter that goes with a unit; those that become longer stay as they are. */
export function toSmall(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

const STRANGE = signs.strange | signs.wide;

const OTHERS: ReadonlyMap<number, number> = new Map([
  [0xfffc, signs.hole],
  [0xa1, STRANGE | kinds.ending | kinds.between],
  [0xbf, STRANGE | kinds.ending | kinds.between],
  [0xa3, STRANGE | signs.money],
  [0x20ac, STRANGE | signs.money],
  [0xaa, STRANGE | kinds.word],
  [0xb5, STRANGE | kinds.word],
  [0xba, STRANGE | kinds.word],
]);

function readAscii(sign: string): number {
  let kind = /[ -~\n]/.test(sign) ? 0 : STRANGE;
  for (const [pattern, bits] of GROUPS) if (pattern.test(sign)) kind |= bits;
  return kind;
}

const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, kinds.word | signs.digit],
  [/[A-Z]/, kinds.word | kinds.capital],
  [/[a-z]/, kinds.word],
  [/!/, signs.exclamation],
  [/@/, signs.at],
  [/\//, signs.slash],
  [/\?/, signs.question],
  [/\$/, signs.money],
  [/%/, signs.percent],
  [/[<[{#]/, signs.bracket],
  [/[*_~`]/, signs.mark],
  [/[\^{}\\[~\]|`\f]/, signs.wide],
  [/:/, signs.colon],
  [/[@$*!]/, kinds.hiding],
  [/[.!?]/, kinds.ending],
  [/ /, kinds.space],
  [/[\s"]/, kinds.between],
  [/[,.;:!?]/, kinds.closing],
  [/[:;]/, kinds.eyes],
  [/[-)(DP]/, kinds.face],
];

const ASCII = Int32Array.from({ length: 128 }, (_, code) => readAscii(String.fromCharCode(code)));
