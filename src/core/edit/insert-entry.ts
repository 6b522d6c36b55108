import type { TextEdit } from '../base/fix.ts';
import type { Span } from '../base/span.ts';
import type { Format } from '../document/document.ts';
import type { FreshEntry, FreshValue } from './fresh-value.ts';
import { hasGapAbove } from './has-gap-above.ts';
import { findLineBreak } from './find-line-break.ts';
import { findLineStart, findNextLine } from './text-lines.ts';
import { writeJson, writeJsonEntries } from './write-fresh-json.ts';
import { writeInlineEntries, writeYamlEntries, writeYamlInline, writeYamlItem } from './write-fresh-yaml.ts';

/** A new entry of a map, or item of a list. */
export type FreshPart =
  { readonly kind: 'entry'; readonly entry: FreshEntry } | { readonly kind: 'item'; readonly item: FreshValue };

/** The text and the entry in it, from its key or its item to the end of its value, that a new one goes behind. */
export interface EntryBefore extends Span {
  readonly text: string;
  readonly format: Format;
}

/**
 * The edit that writes an entry behind another, in the way in which that is written; a blank line goes between them where one stands
 * before the other already, or where `gap` asks for it. Nothing where a moved text cannot stand there.
 */
export function insertBehind(before: EntryBefore, part: FreshPart, gap: Gap): TextEdit | undefined {
  return before.format === 'json' ? insertInJson(before, part) : insertInYaml(before, part, gap);
}

/** What stands between two entries. */
export type Gap = 'as-before' | 'blank-line';

function insertInYaml(before: EntryBefore, part: FreshPart, gap: Gap): TextEdit | undefined {
  const { text, start, end } = before;
  const line = findLineStart(text, start);
  const lead = /^( *)(-[ \t]+)?$/.exec(text.slice(line, start));
  if (lead === null) {
    const inner = part.kind === 'item' ? writeYamlInline(part.item) : writeInlineEntries([part.entry]);
    return inner === undefined ? undefined : { span: { start: end, end }, text: `, ${inner}` };
  }
  const lineBreak = findLineBreak(text);
  const column = lead[1]?.length ?? 0;
  const entry =
    part.kind === 'item'
      ? writeYamlItem(part.item, column, lineBreak)
      : writeYamlEntries([part.entry], column, lineBreak);
  const at = findNextLine(text, end);
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  const blank = gap === 'blank-line' || hasGapAbove(text, line) ? lineBreak : '';
  const written = blank + ' '.repeat(column) + entry;
  return { span: { start: at, end: at }, text: isOpen ? lineBreak + written : written + lineBreak };
}

function insertInJson({ text, start, end }: EntryBefore, part: FreshPart): TextEdit {
  const lead = text.slice(findLineStart(text, start), start);
  const isLine = lead.trim() !== '';
  const lineBreak = findLineBreak(text);
  const layout = isLine ? ({ kind: 'line' } as const) : ({ kind: 'lines', column: lead.length, lineBreak } as const);
  const written = part.kind === 'item' ? writeJson(part.item, layout) : writeJsonEntries([part.entry], layout);
  return { span: { start: end, end }, text: `,${isLine ? ' ' : lineBreak + lead}${written}` };
}
