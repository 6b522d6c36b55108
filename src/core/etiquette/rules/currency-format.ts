import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import type { Message } from '../message.ts';
import { defineRule } from '../rule.ts';

/** Amounts that are not written as the readers of the text write them. */
export const currencyFormat = defineRule({
  id: 'currency-format',
  category: 'language',
  description: 'Amounts of money are written in one way, with the sign where the reader expects it.',
  severity: 'off',
  languages: ['en', 'es'],
  needs: signs.money,
  *message(message): Iterable<Finding> {
    const { text } = message.prose;
    if (!/[$£€]/.test(text)) return;
    for (const { 0: found, index, groups } of text.matchAll(AMOUNT)) {
      if (isInLink(text, index)) continue;
      const before = groups?.['before'];
      const digits = groups?.['digits'] ?? groups?.['digits2'] ?? '';
      const sign = before ?? groups?.['after'] ?? '';
      const right = message.language === 'en' ? writeEnglish(sign, digits) : writeSpanish(found, sign, digits, message);
      if (right === found) continue;
      const end = index + found.length;
      yield {
        start: index,
        end,
        message: `“${found}” is not how amounts are written here. Write “${right}”.`,
        rewrites: [{ title: `Write “${right}”`, edits: [{ start: index, end, text: right }], isSafe: true }],
      };
    }
    if (message.language === 'en') yield* findMixed(text);
  },
});

/** A sign on one side of figures, perhaps with a space; `US$5` and `A$5` begin with letters of their own. */
const AMOUNT =
  /(?<![\p{L}\p{N}$£€.,/])(?:(?<before>[$£€]) ?(?<digits>\d+(?:[.,]\d+)*)|(?<digits2>\d+(?:[.,]\d+)*) ?(?<after>[$£€]))(?![\p{L}\p{N}$£€/]|[.,]\d)/gu;

function writeEnglish(sign: string, digits: string): string {
  const [whole = '', part] = digits.split('.');
  const grouped = /^\d{5,12}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${sign}${grouped}${part === undefined ? '' : `.${part.length === 1 ? `${part}0` : part}`}`;
}

/** Spain and most of Europe write the euro after the figure; the dollar stands before it everywhere. */
function writeSpanish(found: string, sign: string, digits: string, { locale }: Message): string {
  if (sign === '€' && locale !== 'es-ES') return found;
  if (sign !== '€') return `${sign}${digits}`;
  return found.startsWith('€') || /\d€/.test(found) ? `${digits} €` : found;
}

/** The same message may not say “£5” and “5 GBP”. */
function* findMixed(text: string): Iterable<Finding> {
  for (const { 0: found, index, groups } of text.matchAll(CODE)) {
    const sign = SIGNS.get(groups?.['code'] ?? groups?.['code2'] ?? '');
    if (sign === undefined || !text.includes(sign)) continue;
    yield {
      start: index,
      end: index + found.length,
      message: `Other amounts in this message have “${sign}”. Write this one in the same way.`,
    };
  }
}

const CODE =
  /(?<![\p{L}\p{N}])(?:(?<code>GBP|EUR|USD) ?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)* ?(?<code2>GBP|EUR|USD))(?![\p{L}\p{N}])/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['EUR', '€'],
  ['USD', '$'],
]);
