import { textHash } from '../base/text-hash.ts';

/** The mark of texts that are read one after the other; how lines end, and space around a text, do not count. */
export function markWords(texts: readonly string[]): string {
  return textHash(texts.map((text) => text.replace(/\r\n?/g, '\n').trim()).join('\n\n'));
}
