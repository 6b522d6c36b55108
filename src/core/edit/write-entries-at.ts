import type { TextEdit } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import type { Format } from '../document/document.ts';
import { findLineBreak } from './find-line-break.ts';
import type { FreshEntry } from './fresh-value.ts';
import { findLineStart } from './text-lines.ts';
import { writeJsonEntries } from './write-fresh-json.ts';
import { writeInlineEntries, writeYamlEntries } from './write-fresh-yaml.ts';

/** An entry of a map, from its key to the end of its value, that others take the place of; `column` is that of its key. */
export interface EntryPlace extends Span {
  readonly text: string;
  readonly format: Format;
  readonly room: 'lines' | 'line';
  readonly column: number;
}

/**
 * The edits that write entries in the place of another; a comment behind that goes to a line of its own above, where it cannot become a
 * part of a text. Nothing where lines would have to stand in braces.
 */
export function writeEntriesAt(place: EntryPlace, entries: readonly FreshEntry[]): readonly TextEdit[] | undefined {
  const { text, format, room, column, start, end } = place;
  const span = { start, end };
  const lineBreak = findLineBreak(text);
  if (format === 'json') {
    const isLine = text.slice(findLineStart(text, start), start).trim() !== '';
    return [
      { span, text: writeJsonEntries(entries, isLine ? { kind: 'line' } : { kind: 'lines', column, lineBreak }) },
    ];
  }
  if (room === 'line') {
    const written = writeInlineEntries(entries);
    return written === undefined ? undefined : [{ span, text: written }];
  }
  const written = writeYamlEntries(entries, column, lineBreak);
  const comment = /^[ \t]+(#[^\r\n]*)/.exec(text.slice(end));
  if (comment === null) return [{ span, text: written }];
  const above = `${comment[1] ?? ''}${lineBreak}${' '.repeat(column)}`;
  return [{ span: { start, end: end + comment[0].length }, text: above + written }];
}
