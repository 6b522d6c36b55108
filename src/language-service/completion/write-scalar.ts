import type { Place } from '../../core/engine/locate/place.ts';
import { quoteText } from '../../core/document/quote-text.ts';
import { writeValue } from '../../core/edit/write-value.ts';

/** How a place is written, and the quote that the author began with. */
export type Writing = Pick<Place, 'style'> & { readonly quote: Place['word']['quote'] };

/** A value that the schema fixes: YAML takes its words for what they are, whatever other readers do. */
export function writeFixed(value: string | number | boolean, writing: Writing): string {
  if (typeof value !== 'string') return String(value);
  const isWord = writing.style !== 'json' && writing.quote === '' && /^[a-z][\w-]*$/.test(value);
  return isWord && !/^(?:true|false|null)$/.test(value) ? value : writeScalar(value, writing);
}

/** A name as the place asks for it, in quotes where it needs them. */
export function writeScalar(value: string, { style, quote }: Writing): string {
  if (style === 'json' || quote === '"') return quoteText(value);
  return quote === "'" ? `'${value.replaceAll("'", "''")}'` : writeValue(value);
}
