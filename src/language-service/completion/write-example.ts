import type { Place } from '../../core/engine/locate/place.ts';
import { quoteText } from '../../core/document/quote-text.ts';
import { writeValue } from '../../core/edit/write-value.ts';
import type { Shape } from '../../core/schema/shape.ts';
import type { ChooseName } from './create-chooser.ts';
import { stopAt, type Snippet, type SnippetStop } from './snippet.ts';
import { isLongText } from './write-start.ts';

/** How an example is written out. */
export interface ExampleContext {
  readonly style: Place['style'];
  /** The column of the keys of a map; what is inside of it begins two further in. */
  readonly column: number;
  /** What stands between the key and a value on its line; empty where the value begins a line or follows a dash. */
  readonly lead: '' | ' ';
  readonly choose: ChooseName;
  /** Whether JSON has lines to itself. */
  readonly lines: 'one' | 'several';
}

/** The example of a shape as it would be written by hand, with a stop at each value. */
export function writeExample(shape: Shape, context: ExampleContext): Snippet {
  const { example } = shape;
  const isJsonMap =
    context.style === 'json' &&
    context.lines === 'several' &&
    typeof example === 'object' &&
    example !== null &&
    !Array.isArray(example);
  return isJsonMap ? writeJsonMap(example, shape, context) : writeData(example, shape, '', context);
}

/** Each of its keys on a line of its own. */
function writeJsonMap(data: object, shape: Shape, context: ExampleContext): Snippet {
  const gap = `\n${' '.repeat(context.column)}`;
  const entries = Object.entries(data).map(([key, value], index): Snippet => [
    `${index === 0 ? '' : ','}${gap}  ${quoteText(key)}: `,
    ...writeInline(value, getInner(shape, key), context),
  ]);
  return [`${context.lead}{`, ...entries.flat(), `${gap}}`];
}

function writeData(data: unknown, shape: Shape | undefined, key: string, context: ExampleContext): Snippet {
  const { style, lead } = context;
  if (style === 'block' && typeof data === 'object' && data !== null) {
    const isShort = isShortData(data, shape);
    if (isShort && (lead !== '' || Array.isArray(data))) return [lead, ...writeInline(data, shape, context)];
    return Array.isArray(data) ? writeItems(data, shape, context) : writeMap(data, shape, context);
  }
  if (style === 'block' && typeof data === 'string' && shape !== undefined && isLongText(key, shape)) {
    return [`${lead}|-\n${' '.repeat(context.column + 2)}`, stopAt(data)];
  }
  return [lead, ...writeInline(data, shape, context)];
}

function writeMap(data: object, shape: Shape | undefined, context: ExampleContext): Snippet {
  const column = context.lead === '' ? context.column : context.column + 2;
  const gap = `\n${' '.repeat(column)}`;
  return Object.entries(data).flatMap(([key, value], index) => [
    index > 0 || context.lead !== '' ? gap : '',
    `${writeValue(key)}:`,
    ...writeData(value, getInner(shape, key), key, { ...context, column, lead: ' ' }),
  ]);
}

function writeItems(data: readonly unknown[], shape: Shape | undefined, context: ExampleContext): Snippet {
  const column = context.lead === '' ? context.column : context.column + 2;
  const gap = `\n${' '.repeat(column)}`;
  return data.flatMap((item, index) => [
    index > 0 || context.lead !== '' ? gap : '',
    '- ',
    ...(isShortData(item, shape?.items)
      ? writeInline(item, shape?.items, context)
      : writeData(item, shape?.items, '', { ...context, column: column + 2, lead: '' })),
  ]);
}

/** On one line: in brackets, or a single value. */
function writeInline(data: unknown, shape: Shape | undefined, context: ExampleContext): Snippet {
  const isJson = context.style === 'json';
  if (Array.isArray(data)) {
    const items = data.map((item: unknown) => writeInline(item, shape?.items, context));
    return ['[', ...items.flatMap((item, index) => (index === 0 ? item : [', ', ...item])), ']'];
  }
  if (typeof data === 'object' && data !== null) {
    const entries = Object.entries(data).map(([key, value]): Snippet => [
      `${isJson ? quoteText(key) : writeValue(key)}: `,
      ...writeInline(value, getInner(shape, key), context),
    ]);
    return ['{ ', ...entries.flatMap((entry, index) => (index === 0 ? entry : [', ', ...entry])), ' }'];
  }
  if (typeof data === 'string') return writeChoices(data, shape, context);
  const written = JSON.stringify(data);
  return [shape?.values.length === 1 ? written : stopAt(written)];
}

function writeChoices(example: string, shape: Shape | undefined, { style, choose }: ExampleContext): Snippet {
  const values = shape?.values.map(String) ?? [];
  const all = values.length > 0 ? [example, ...values.filter((value) => value !== example)] : undefined;
  const choices = all ?? (shape === undefined ? [example] : choose(shape, example));
  const written = choices.map((each) => (style === 'json' ? quoteText(each) : writeValue(each)));
  return splitQuotes(stopAt(...written), style);
}

/** In JSON the author goes on between the quotes. */
function splitQuotes({ choices }: SnippetStop, style: Place['style']): Snippet {
  const [only, ...others] = choices;
  if (style !== 'json' || only === undefined || others.length > 0) return [stopAt(...choices)];
  return ['"', stopAt(only.slice(1, -1)), '"'];
}

/** Whether data fits on a line by its nature: single values, and lists and maps of few of them that no customer reads. */
function isShortData(data: unknown, shape: Shape | undefined): boolean {
  if (typeof data !== 'object' || data === null) return true;
  const inner: readonly unknown[] = Object.values(data);
  const isLong = Object.keys(data).some((key) => {
    const own = getInner(shape, key);
    return own !== undefined && isLongText(key, own);
  });
  return !isLong && inner.every((each) => typeof each !== 'object') && JSON.stringify(data).length <= LONGEST;
}

/** So many characters of data leave a line readable. */
const LONGEST = 80;

function getInner(shape: Shape | undefined, segment: string): Shape | undefined {
  return shape?.properties.get(segment) ?? (/^\d+$/.test(segment) ? shape?.items : undefined) ?? shape?.additional;
}
