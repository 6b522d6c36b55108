import type { Format } from '../../core/document/document.ts';
import type { ScalarNode } from '../../core/document/node.ts';
import { quoteText } from '../../core/document/quote-text.ts';
import { writeInScalar } from '../../core/document/write-in-scalar.ts';

/** A part of a text as a text of its own on one line, quoted as the whole is where that can say it. */
export function writePart(scalar: ScalarNode, format: Format, text: string): string {
  if (format === 'json' || scalar.style === 'double') return quoteText(text);
  const written = writeInScalar(scalar, text);
  if (written === undefined) return quoteText(text);
  return scalar.style === 'single' ? `'${written}'` : quoteText(text);
}
