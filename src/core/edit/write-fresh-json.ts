import type { FreshEntry, FreshValue } from './fresh-value.ts';
import { moveText } from './move-text.ts';

/** How values of JSON are laid out: line by line from a column on, or all on one line. */
export type JsonLayout =
  { readonly kind: 'lines'; readonly column: number; readonly lineBreak: string } | { readonly kind: 'line' };

/** A value as JSON, which may be of several lines whose brackets close at the column; lists of words stand on one line. */
export function writeJson(value: FreshValue, layout: JsonLayout): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (!('kind' in value)) return writeList(value, layout);
  if (value.kind === 'prose') return JSON.stringify(value.text);
  if (value.entries.length === 0) return '{}';
  const inner = writeJsonEntries(value.entries, deeper(layout));
  return layout.kind === 'line' ? `{ ${inner} }` : `{${startLine(deeper(layout))}${inner}${startLine(layout)}}`;
}

/** Keys with their values as JSON, without braces; the keys stand at the column. */
export function writeJsonEntries(entries: readonly FreshEntry[], layout: JsonLayout): string {
  const written = entries.map((entry) => {
    if (!('column' in entry)) return `${JSON.stringify(entry[0])}: ${writeJson(entry[1], layout)}`;
    return layout.kind === 'line' ? entry.text : moveText(entry.text, layout.column - entry.column);
  });
  return written.join(layout.kind === 'line' ? ', ' : `,${startLine(layout)}`);
}

function writeList(items: readonly FreshValue[], layout: JsonLayout): string {
  const isShort = items.every((item) => item === null || typeof item !== 'object');
  if (isShort || layout.kind === 'line')
    return `[${items.map((item) => writeJson(item, { kind: 'line' })).join(', ')}]`;
  const inner = items.map((item) => startLine(deeper(layout)) + writeJson(item, deeper(layout)));
  return `[${inner.join(',')}${startLine(layout)}]`;
}

function startLine(layout: JsonLayout): string {
  return layout.kind === 'line' ? ' ' : layout.lineBreak + ' '.repeat(layout.column);
}

function deeper(layout: JsonLayout): JsonLayout {
  return layout.kind === 'line' ? layout : { ...layout, column: layout.column + 2 };
}
