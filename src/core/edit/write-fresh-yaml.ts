import { quoteText } from '../document/quote-text.ts';
import type { FreshEntry, FreshMap, FreshValue } from './fresh-value.ts';
import { moveText } from './move-text.ts';
import { writeValue } from './write-value.ts';

/** Keys with their values as lines of YAML, the first without its indentation; `column` is where the keys stand, from 0. */
export function writeYamlEntries(entries: readonly FreshEntry[], column: number, lineBreak: string): string {
  return entries.map((entry) => writeEntry(entry, column, lineBreak)).join(lineBreak + ' '.repeat(column));
}

/** An item of a list as lines of YAML, with its dash and without the indentation of the first line. */
export function writeYamlItem(value: FreshValue, column: number, lineBreak: string): string {
  return `- ${writeInner(value, column, lineBreak)}`;
}

/** A value on one line of YAML, right between brackets too; nothing where lines are moved into it. */
export function writeYamlInline(value: FreshValue): string | undefined {
  if (isMap(value)) {
    const entries = writeInlineEntries(value.entries);
    return entries === '' ? '{}' : entries && `{ ${entries} }`;
  }
  if (isList(value)) {
    const items = value.map(writeYamlInline);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  if (typeof value === 'string') return writeValue(value);
  return value === null || typeof value !== 'object' ? String(value) : writeValue(value.text);
}

/** Keys with their values on one line of YAML, without braces; nothing where lines are moved into it. */
export function writeInlineEntries(entries: readonly FreshEntry[]): string | undefined {
  const written = entries.map((entry) => {
    const value = 'column' in entry ? undefined : writeYamlInline(entry[1]);
    return 'column' in entry || value === undefined ? undefined : `${writeValue(entry[0])}: ${value}`;
  });
  return written.includes(undefined) ? undefined : written.join(', ');
}

const STEP = 2;

function writeEntry(entry: FreshEntry, column: number, lineBreak: string): string {
  if ('column' in entry) return moveText(entry.text, column - entry.column);
  const [key, value] = entry;
  const isNested = isBlockList(value) || (isMap(value) && value.entries.length > 0);
  const gap = isNested ? lineBreak + ' '.repeat(column + STEP) : ' ';
  return `${writeValue(key)}:${gap}${writeInner(value, column, lineBreak)}`;
}

/** What stands inside a key, or behind a dash, that begins at a column. */
function writeInner(value: FreshValue, column: number, lineBreak: string): string {
  const indentation = lineBreak + ' '.repeat(column + STEP);
  if (isMap(value) && value.entries.length > 0) return writeYamlEntries(value.entries, column + STEP, lineBreak);
  if (isBlockList(value)) return value.map((item) => writeYamlItem(item, column + STEP, lineBreak)).join(indentation);
  if (isProse(value)) return writeProse(value.text, indentation);
  return writeYamlInline(value) ?? '';
}

function writeProse(text: string, indentation: string): string {
  if (!canStandInBlock(text)) return quoteText(text);
  const blank = indentation.replace(/ +$/, '');
  return `|-${text
    .split('\n')
    .map((line) => (line === '' ? blank : indentation + line))
    .join('')}`;
}

/** Nothing unseen, and something to be seen at both ends: readers of YAML differ on the rest. */
function canStandInBlock(text: string): boolean {
  return /^\S/.test(text) && /\S$/.test(text) && !/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);
}

function isMap(value: FreshValue): value is FreshMap {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'map';
}

function isProse(value: FreshValue): value is Extract<FreshValue, { kind: 'prose' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'prose';
}

function isList(value: FreshValue): value is readonly FreshValue[] {
  return Array.isArray(value);
}

/** Lists of words stand between brackets. */
function isBlockList(value: FreshValue): value is readonly FreshValue[] {
  return isList(value) && value.some((item) => item !== null && typeof item === 'object');
}
