import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';
import { knownAcronyms, stressedWords } from '../words/capitals.ts';

/** Words in capitals that read as shouting. */
export const allCaps = defineRule({
  id: 'all-caps',
  category: 'tone',
  description: 'Capitals are for names and abbreviations, not for stress.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  needs: signs.capitals,
  *message(message): Iterable<Finding> {
    const { text } = message.prose;
    if (!CAPITALS.test(text)) return;
    for (const { 0: found, index } of text.matchAll(RUNS)) {
      const end = index + found.length;
      const words = found.split(' ');
      const isStress = words.some((word) => stressedWords[message.language]?.has(word));
      if (!isStress && (!isShouted(words) || isHeading(text, index, end))) continue;
      if (isLabel(text, index, end) || isInLink(text, index)) continue;
      const small = toSmall(words, startsSentence(message, index));
      const isSafe = words.every(
        (word) => stressedWords[message.language]?.has(word) === true || SMALL_WORDS.has(word),
      );
      const edits = [{ start: index, end, text: small }];
      yield {
        start: index,
        end,
        message: `“${found}” reads as shouting. Write it in small letters.`,
        rewrites: [isSafe ? { title: `Write “${small}”`, edits, isSafe } : { title: `Write “${small}”`, edits }],
      };
    }
  },
});

const CAPITALS = /[A-ZÁÉÍÓÚÑÜ]{3}/;

/** Words in capitals with a space between; signs, digits and placeholders part them. */
const RUNS = /(?<![\w\uFFFC#@/À-ɏ-])[A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ'’]*(?: [A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ'’]*)*(?![\w/@À-ɏ-])/g;

/** Three words, two of which are words and no abbreviations. */
function isShouted(words: readonly string[]): boolean {
  if (words.length < 3) return false;
  return words.filter((word) => word.length > 3 && /[AEIOUÁÉÍÓÚ]/.test(word) && !knownAcronyms.has(word)).length > 1;
}

/** What an app shows in capitals is quoted so, a word to be sent back is a keyword, and “IMPORTANT:” is a title. */
function isLabel(text: string, start: number, end: number): boolean {
  if (text.charAt(end) === ':' && /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start))) return true;
  if (/["“'‘<*[]/.test(text.charAt(start - 1)) && /["”'’>*\]]/.test(text.charAt(end))) return true;
  return KEYWORD.test(text.slice(Math.max(0, start - 30), start));
}

const KEYWORD =
  /(?:reply|replying|respond|text|type|send|word|click|press|select|tap|responda|responde|envíe|envía|escriba|escribe|pulse|pulsa)(?: (?:with|to|con|a|la palabra))?:? $/iu;

/** A short line of its own over other lines. */
function isHeading(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADING || !text.includes('\n')) return false;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  return !/\p{L}/u.test(text.slice(lineStart, start)) && /^[^\p{L}\n]*(?:\n|$)/u.test(text.slice(end));
}

/** Longer lines in capitals are sentences. */
const LONGEST_HEADING = 40;

function toSmall(words: readonly string[], isFirst: boolean): string {
  return words
    .map((word, index) => {
      if (word === 'I' || /^I['’]/.test(word)) return word.charAt(0) + word.slice(1).toLowerCase();
      if (knownAcronyms.has(word)) return word;
      const small = word.toLowerCase();
      return isFirst && index === 0 ? word.charAt(0) + small.slice(1) : small;
    })
    .join(' ');
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'A AN AND ARE AS AT BE BY DO FOR FROM IF IN IS IT OF ON OR SO THE THIS TO WE WITH YOU YOUR POR DE DEL EN ES LA EL LO LOS LAS NO QUE SE SU TU UN UNA Y'.split(
    ' ',
  ),
);

function startsSentence({ prose }: Message, at: number): boolean {
  return prose.sentences.some(
    ({ start, end }) => start <= at && at < end && !/[\p{L}\p{N}\uFFFC]/u.test(prose.text.slice(start, at)),
  );
}
