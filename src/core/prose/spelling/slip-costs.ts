/** What slips of a writer cost, in tenths of a slip that has no excuse; ours, tried on lists of usual mistakes. */
export const SWAPPED_NEIGHBOURS = 6;

const ANY = 10;
const LIKE_SOUND = 6;
const NEXT_KEY = 7;
const WRONG_ACCENT = 2;
const LETTER_TOO_FEW_OR_MANY = 9;
const DOUBLED_OR_NOT = 5;
const SILENT = 5;
const MARK = 3;
/** People rarely get the first letter of a word wrong. */
const FIRST_LETTER = 3;

/** What it costs to have written `written` instead of `meant`; UTF-16 codes of small letters. */
export function costOfWrongLetter(written: number, meant: number, isFirst: boolean): number {
  if (written === meant) return 0;
  if (toPlainLetter(written) === toPlainLetter(meant)) return WRONG_ACCENT;
  const cost = costOfPair(toPlainLetter(written), toPlainLetter(meant));
  return isFirst ? cost + FIRST_LETTER : cost;
}

/** What it costs to have left out `letter` after the letter `before`, which is NaN at the start of the word. */
export function costOfMissingLetter(letter: number, before: number): number {
  if (letter === APOSTROPHE || letter === HYPHEN) return MARK;
  return letter === H || letter === E ? SILENT : costOfExtraLetter(letter, before);
}

/** What it costs to have put in `letter` after the letter `before`, which is NaN at the start of the word. */
export function costOfExtraLetter(letter: number, before: number): number {
  if (letter === before) return DOUBLED_OR_NOT;
  return Number.isNaN(before) ? LETTER_TOO_FEW_OR_MANY + FIRST_LETTER : LETTER_TOO_FEW_OR_MANY;
}

const H = 104;
const E = 101;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** The letter without its accent. */
function toPlainLetter(letter: number): number {
  return letter < 128 ? letter : (PLAIN.get(letter) ?? letter);
}

const PLAIN = new Map(
  Object.entries({ a: 'áàâäãå', e: 'éèêë', i: 'íìîï', o: 'óòôöõ', u: 'úùûü', n: 'ñ', c: 'ç' }).flatMap(
    ([plain, accented]) => Array.from(accented, (letter) => [letter.charCodeAt(0), plain.charCodeAt(0)] as const),
  ),
);

/** Two plain letters that are not the same: `LIKE_SOUND`, `NEXT_KEY` or `ANY`. */
function costOfPair(one: number, other: number): number {
  const first = one - A;
  const second = other - A;
  const areLetters = first >= 0 && first < 26 && second >= 0 && second < 26;
  return areLetters ? (PAIRS[first * 26 + second] ?? ANY) : ANY;
}

const A = 97;
const SOUND_ALIKE = ['aeiouy', 'bv', 'csz', 'ckq', 'gj', 'dt', 'mn', 'pb', 'fv', 'xsc', 'wu'];
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const PAIRS = fillPairs();

function fillPairs(): Uint8Array {
  const table = new Uint8Array(26 * 26).fill(ANY);
  const join = (one = '', other = '', cost: number): void => {
    if (one === '' || other === '') return;
    table[(one.charCodeAt(0) - A) * 26 + other.charCodeAt(0) - A] = cost;
    table[(other.charCodeAt(0) - A) * 26 + one.charCodeAt(0) - A] = cost;
  };
  for (const [line, row] of KEYS.entries()) {
    for (let place = 0; place < row.length; place++) {
      join(row[place], row[place + 1], NEXT_KEY);
      join(row[place], KEYS[line + 1]?.[place], NEXT_KEY);
      join(row[place], KEYS[line + 1]?.[place - 1], NEXT_KEY);
    }
  }
  for (const group of SOUND_ALIKE) for (const one of group) for (const other of group) join(one, other, LIKE_SOUND);
  return table;
}
