import type { Span } from '../../base/span.ts';

/** A date or a year in a text, with the last day that it takes in, such as `2026-11-22`. */
export interface FoundDate extends Span {
  readonly last: string;
}

/** The dates with a year, and the years that something is for; not those of what was founded, dated or copyrighted then. */
export function* findDates(text: string, language: string): Iterable<FoundDate> {
  const taken: Span[] = [];
  for (const pattern of PATTERNS[language] ?? NUMBERS) {
    for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (taken.some((other) => other.start < end && index < other.end)) continue;
      const before = text.slice(Math.max(0, index - 24), index);
      const last = toLastDay(groups);
      if (last === undefined || HISTORY.test(before)) continue;
      taken.push({ start: index, end });
      yield { start: index, end, last };
    }
  }
}

const HISTORY =
  /(?:©|\b(?:copyright|since|established(?: in| on)?|founded(?: in| on)?|est\.|born(?: in| on)?|dated|effective|updated(?: on)?|version|act(?: of)?|fundad[ao](?: en)?|ley(?: de)?))[:,]?\s*$/i;

const ENGLISH_MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const SPANISH_MONTH =
  '(?<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre)';
const DAY = '(?<day>[0-3]?\\d)';
const YEAR = '(?<year>(?:19|20)\\d\\d)(?![\\d-])';

const NUMBERS: readonly RegExp[] = [
  /(?<![\d/-])(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>[0-3]\d)(?![\d-])/g,
  /(?<![\d/.-])\d{1,2}[/.]\d{1,2}[/.](?<year>(?:19|20)\d\d)(?![\d/-])/g,
];

const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    ...NUMBERS,
    new RegExp(`(?<!\\d)${DAY}(?:st|nd|rd|th)?(?: of)? ${ENGLISH_MONTH},? ${YEAR}`, 'gi'),
    new RegExp(`\\b${ENGLISH_MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`, 'gi'),
    new RegExp(`\\b${ENGLISH_MONTH},? ${YEAR}`, 'gi'),
    new RegExp(
      `\\b(?:spring|summer|autumn|fall|winter|christmas|easter|black friday|new year|holiday|season|q[1-4])(?: season| of| for)? ${YEAR}`,
      'gi',
    ),
    new RegExp(
      `(?<=\\b(?:end of|rest of|start of|beginning of|early|late|until|through|by|prices for|rates for|hours for|offers for|schedule for|calendar for) )${YEAR}`,
      'gi',
    ),
  ],
  es: [
    ...NUMBERS,
    new RegExp(`(?<!\\d)${DAY}(?:\\.?º)? de ${SPANISH_MONTH}(?: de| del|,)? ${YEAR}`, 'gi'),
    new RegExp(`\\b${SPANISH_MONTH}(?: de| del)? ${YEAR}`, 'gi'),
    new RegExp(
      `(?<![\\p{L}])(?:primavera|verano|otoño|invierno|navidad|semana santa|temporada|campaña|rebajas|precios|tarifas|horarios?|ofertas?|finales|fin|principios)(?: de| del| para)? ${YEAR}`,
      'giu',
    ),
  ],
};

/** The day itself, or the last one of the month or of the year where no more is said. */
function toLastDay({ year, month, number, day }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (year === undefined) return undefined;
  const at = number ?? (month === undefined ? '12' : MONTHS[month.slice(0, 3).toLowerCase()]);
  return at === undefined ? undefined : `${year}-${at}-${day?.padStart(2, '0') ?? '31'}`;
}

const MONTHS: Readonly<Record<string, string>> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
  ene: '01',
  abr: '04',
  ago: '08',
  dic: '12',
};
