import type { Span } from '../base/span.ts';
import { skipJsonComment, skipJsonString } from './json-signs.ts';

/** The comments in a text of JSON, which has none. */
export function findJsonComments(text: string): Span[] {
  const comments: Span[] = [];
  if (!/\/[/*]/.test(text)) return comments;
  for (let position = 0; position < text.length;) {
    if (text.charCodeAt(position) === QUOTE) {
      position = skipJsonString(text, position);
      continue;
    }
    const end = skipJsonComment(text, position);
    if (end > position) comments.push({ start: position, end });
    position = Math.max(end, position + 1);
  }
  return comments;
}

const QUOTE = 34;
