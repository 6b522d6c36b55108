/** What somebody looks for: words anywhere, words of tags (`#refund`), and words of shortcuts (`/refund-ok`). */
export interface SearchQuery {
  readonly words: string;
  readonly tags: string;
  readonly shortcuts: string;
}

/** Reads what was typed; a sign that stands by itself means nothing yet. */
export function readSearchQuery(typed: string): SearchQuery {
  const parts = typed
    .slice(0, longestQuery)
    .split(/\s+/)
    .filter((part) => part !== '');
  const pick = (sign: string): string =>
    parts.flatMap((part) => (part.startsWith(sign) ? part.slice(sign.length) : [])).join(' ');
  return {
    words: parts.filter((part) => !part.startsWith('#') && !part.startsWith('/')).join(' '),
    tags: pick('#'),
    shortcuts: pick('/'),
  };
}

const longestQuery = 200;
