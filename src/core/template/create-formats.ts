/** Where a text is read: its language, such as `en-GB`, and the currency and the time zone of its project. */
export interface TextHome {
  readonly locale: string;
  readonly currency: string | undefined;
  readonly timezone: string | undefined;
}

/** How values are written in a place; what is no such value comes out as it is. */
export interface Formats {
  date(value: unknown, style: unknown): unknown;
  time(value: unknown, style: unknown): unknown;
  money(value: unknown, currency: unknown): unknown;
  number(value: unknown, decimals: unknown): unknown;
}

/** Creates the formats of a place; each is made when it is first needed. */
export function createFormats({ locale, currency, timezone }: TextHome): Formats {
  const numbers = new Map<string, Intl.NumberFormat | undefined>();
  const dates = new Map<string, Intl.DateTimeFormat | undefined>();

  function writeNumber(value: unknown, options: Intl.NumberFormatOptions): unknown {
    const number = toNumber(value);
    if (number === undefined) return value;
    const format = remember(numbers, JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
    return format === undefined ? value : format.format(number);
  }

  function writeDate(value: unknown, options: Intl.DateTimeFormatOptions): unknown {
    const moment = typeof value === 'string' ? toMoment(value) : undefined;
    if (moment === undefined) return value;
    const full = { ...options, timeZone: moment.isLocal ? 'UTC' : (timezone ?? 'UTC') };
    const format = remember(dates, JSON.stringify(full), () => new Intl.DateTimeFormat(locale, full));
    return format === undefined ? value : format.format(moment.date);
  }

  return {
    date: (value, style) => (isTimeOnly(value) ? value : writeDate(value, { dateStyle: toStyle(style, 'long') })),
    time: (value, style) => (isDateOnly(value) ? value : writeDate(value, { timeStyle: toStyle(style, 'short') })),
    money: (value, own) => {
      const code = typeof own === 'string' ? own : currency;
      return writeNumber(value, code === undefined ? CENTS : { style: 'currency', currency: code });
    },
    number: (value, decimals) => {
      const digits = typeof decimals === 'number' && decimals >= 0 ? Math.min(Math.trunc(decimals), 20) : undefined;
      return writeNumber(value, digits === undefined ? {} : exactly(digits));
    },
  };
}

type Style = 'full' | 'long' | 'medium' | 'short';

/** Amounts whose currency nobody knows. */
const CENTS = exactly(2);

function exactly(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** A format that this place does not know, such as a currency of four letters, is none. */
function remember<Format>(
  known: Map<string, Format | undefined>,
  key: string,
  create: () => Format,
): Format | undefined {
  if (known.has(key)) return known.get(key);
  let format: Format | undefined;
  try {
    format = create();
  } catch {
    format = undefined;
  }
  known.set(key, format);
  return format;
}

function toStyle(style: unknown, usual: Style): Style {
  return style === 'full' || style === 'long' || style === 'medium' || style === 'short' ? style : usual;
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^[+-]?\d+(?:\.\d+)?$/.test(value.trim())) return undefined;
  return Number(value);
}

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const TIME_ONLY = /^\d{2}:\d{2}(?::\d{2})?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

function isDateOnly(value: unknown): boolean {
  return typeof value === 'string' && DATE_ONLY.test(value);
}

function isTimeOnly(value: unknown): boolean {
  return typeof value === 'string' && TIME_ONLY.test(value);
}

/** A day, a time of day, or both; `isLocal` says that it names no time zone, so that it is told as it was written. */
function toMoment(value: string): { readonly date: Date; readonly isLocal: boolean } | undefined {
  const zone = MOMENT.exec(value);
  const isLocal = zone?.[1] === undefined;
  if (zone === null && !isDateOnly(value) && !isTimeOnly(value)) return undefined;
  const whole = zone !== null ? value : isDateOnly(value) ? `${value}T00:00` : `1970-01-01T${value}`;
  const date = new Date(isLocal ? `${whole}Z` : whole);
  return Number.isNaN(date.getTime()) ? undefined : { date, isLocal };
}
