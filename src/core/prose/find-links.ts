import type { Span } from '../base/span.ts';

/** The web addresses of a text that begin with `http://` or `https://`, in UTF-16 offsets, without the signs that end a sentence. */
export function findLinks(text: string): readonly Span[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({ start: index, end: index + trim(found).length }));
}

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/gi;

/** A bracket at the end belongs to the address only where another one in it opens it. */
function trim(address: string): string {
  const bare = address.replace(/[.,;:!?'’*_\]}]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? trim(bare.slice(0, -1)) : bare;
}
