import type { Span } from '../../core/base/span.ts';
import { fixAsText } from '../../core/document/text-block.ts';
import { quoteText } from '../../core/document/quote-text.ts';
import { writeInScalar } from '../../core/document/write-in-scalar.ts';
import { writeValue } from '../../core/edit/write-value.ts';
import type { Place } from '../../core/engine/locate/place.ts';
import type { TextAt } from '../find-text-at.ts';

/** A text and the span of the file that it takes the place of. */
export interface Written {
  readonly span: Span;
  readonly text: string;
}

/** Words put into a text of a file at the cursor, in its own way of writing where that can say them. */
export function writeInText(
  file: string,
  blockStart: number,
  text: TextAt,
  words: string,
  style: Place['style'],
): Written {
  const { node, index, offset } = text;
  const cursor = { start: offset, end: offset };
  const start = blockStart + node.start;
  const inside = writeInScalar(node, words);
  if (inside !== undefined) return { span: cursor, text: inside };
  const whole = text.text.slice(0, index) + words + text.text.slice(index);
  return writeWhole(file, { start, end: start + node.end - node.start }, whole, style);
}

/** Words of a file as the value of a key that has none yet. */
export function writeNewText(file: string, { word, style }: Place, words: string): Written {
  if (style === 'json') return { span: word, text: quoteText(words) };
  return writeWhole(file, { start: word.start, end: word.end }, words, style);
}

/** Words as the first lines of a text block that is still empty, as far in as the cursor is, or as its key asks. */
export function writeFirstLines({ offset, column, mapColumn }: Place, words: string): Written {
  const inner = Math.max(column, mapColumn + 2);
  const text = ' '.repeat(inner - column) + words.replaceAll('\n', `\n${' '.repeat(inner)}`);
  return { span: { start: offset, end: offset }, text };
}

function writeWhole(file: string, span: Span, words: string, style: Place['style']): Written {
  if (style === 'json' || !words.includes('\n'))
    return { span, text: style === 'json' ? quoteText(words) : writeValue(words) };
  const place =
    style === 'block'
      ? ({ kind: 'block', column: findColumn(file, span.start) } as const)
      : ({ kind: 'flow' } as const);
  const [edit] = fixAsText(file, span, words, place).edits;
  return edit ?? { span, text: quoteText(words) };
}

/** The column of the key, or of the dash, that a value belongs to. */
function findColumn(file: string, value: number): number {
  const [lead = '', dashes = ''] = /^[ \t]*((?:- +)*)/.exec(file.slice(findLineStart(file, value), value)) ?? [];
  const isItem = dashes !== '' && lead.length === value - findLineStart(file, value);
  return isItem ? lead.trimEnd().length - 1 : lead.length;
}

function findLineStart(file: string, offset: number): number {
  return Math.max(file.lastIndexOf('\n', offset - 1), file.lastIndexOf('\r', offset - 1)) + 1;
}
