import { isInLink } from '../../prose/is-in-link.ts';
import { signs } from '../../prose/signs.ts';
import type { Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A date in figures that means one day here and another one elsewhere. */
export const dateAmbiguous = defineRule({
  id: 'date-ambiguous',
  category: 'language',
  description: 'A date names its month, so that nobody reads another day.',
  severity: 'warning',
  onlyIn: 'chatwright:recommended',
  languages: ['en', 'es'],
  needs: signs.digit,
  *message({ prose: { text, lower }, locale, language }): Iterable<Finding> {
    if (!/\d[/.-]\d/.test(text)) return;
    for (const { 0: found, index, groups } of text.matchAll(DATE)) {
      const first = Number(groups?.['first']);
      const second = Number(groups?.['second']);
      const year = groups?.['year'];
      if (first === second || !isDay(first) || !isDay(second) || isInLink(text, index)) continue;
      if (
        year === undefined &&
        !(groups?.['sign'] === '/' && FOLLOWS_TIME_WORD.test(lower.slice(Math.max(0, index - 20), index)))
      )
        continue;
      const write = language === 'es' ? writeSpanish : writeEnglish;
      const dayFirst = write(first, second, year);
      const monthFirst = write(second, first, year);
      const end = index + found.length;
      yield {
        start: index,
        end,
        message: `“${found}” is ${dayFirst} to some and ${monthFirst} to others. Write the month as a word.`,
        rewrites: (locale.endsWith('-US') ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).map((date) => ({
          title: `Write “${date}”`,
          edits: [{ start: index, end, text: date }],
        })),
      };
    }
  },
});

const DATE =
  /(?<![\p{L}\p{N}/.#£$€-])(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})(?:\k<sign>(?<year>20\d{2}|\d{2}))?(?![\p{N}/%-]|[.,]\d|\p{L})/gu;

/** Without a year, two figures may be a share or one of several parts; only these words make them a date. */
const FOLLOWS_TIME_WORD =
  /(?:on|by|until|till|before|after|since|from|dated|due|expires|starts|ends|due on|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|el|hasta|desde|del|al),? (?:the |el )?$/;

/** Figures above twelve can be a day only, and tell by themselves. */
function isDay(figure: number): boolean {
  return figure >= 1 && figure <= 12;
}

function writeEnglish(day: number, month: number, year: string | undefined): string {
  return `${String(day)} ${ENGLISH[month - 1] ?? ''}${year === undefined ? '' : ` ${toFull(year)}`}`;
}

function writeSpanish(day: number, month: number, year: string | undefined): string {
  return `${String(day)} de ${SPANISH[month - 1] ?? ''}${year === undefined ? '' : ` de ${toFull(year)}`}`;
}

function toFull(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
