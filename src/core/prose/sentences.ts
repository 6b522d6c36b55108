import type { Span } from '../base/span.ts';

/**
 * The sentences of a text, without the spaces around them: each ends at `.`, `!`, `?` or `…` before a space and what may begin another
 * one, at a line break, or at the end. A dot after an abbreviation, an initial or a number of a list ends none.
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === 10 || code === 13) {
      addTrimmed(sentences, text, start, position);
      start = position + 1;
    } else if (isEnd(code)) {
      const end = endOfSigns(text, position + 1);
      if (endsSentence(text, start, position, end)) {
        addTrimmed(sentences, text, start, end);
        start = end;
      }
      position = end - 1;
    }
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** The paragraphs of a text: what blank lines part, without the spaces around. */
export function findParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  const blank = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (let match = blank.exec(text); match !== null; match = blank.exec(text)) {
    addTrimmed(paragraphs, text, start, match.index);
    start = match.index + match[0].length;
  }
  addTrimmed(paragraphs, text, start, text.length);
  return paragraphs;
}

function isEnd(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function endOfSigns(text: string, from: number): number {
  let position = from;
  while (position < text.length && isClosing(text.charCodeAt(position))) position++;
  return position;
}

/** Signs that end a sentence, and quotes and brackets behind them. */
function isClosing(code: number): boolean {
  if (code === 32 || code === 10) return false;
  return isEnd(code) || code === 34 || code === 39 || code === 41 || code === 93 || OTHER_CLOSING.has(code);
}

const OTHER_CLOSING: ReadonlySet<number> = new Set(Array.from('”’»', (sign) => sign.charCodeAt(0)));

function endsSentence(text: string, start: number, sign: number, end: number): boolean {
  if (end === text.length) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next === text.length) return true;
  if (text.charCodeAt(sign) !== 46 || end > sign + 1) return true;
  if (isSmall(text, next)) return false;
  return !isAbbreviation(text, start, sign);
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(text.charAt(at));
}

/** Where the letters begin that end at a place; no more than just too many for an abbreviation are looked at. */
function startOfWord(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && position >= end - LONGEST && !endsGap(text.charCodeAt(position - 1))) position--;
  return position;
}

/** Spaces of all kinds and a bracket; a few other signs do no harm. */
function endsGap(code: number): boolean {
  return code <= 32 || code === 40 || code === 0xa0 || code >= 0x1680;
}

/** The letters of `approx`. */
const LONGEST = 6;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}

/** Whether an abbreviation, an initial, or the number of a list at the start of a line stands before a dot. */
function isAbbreviation(text: string, start: number, dot: number): boolean {
  const from = startOfWord(text, start, dot);
  const length = dot - from;
  if (length === 0 || length > LONGEST) return false;
  const first = text.charCodeAt(from);
  if (isDigit(first)) {
    if (length > 2 || !isDigit(text.charCodeAt(dot - 1))) return false;
    return from === 0 || text.charCodeAt(from - 1) === 10 || text.charCodeAt(from - 1) === 13;
  }
  return length === 1 ? LETTER.test(text.charAt(from)) : ABBREVIATIONS.has(text.slice(from, dot).toLowerCase());
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const LETTER = /\p{L}/u;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof st no vs approx ext tel e.g i.e etc sr sra srta dra núm pág'.split(' '),
);

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
