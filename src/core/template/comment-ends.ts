/** Where comments end; each search goes on from the last one, so that many open comments cost no more than one. */
export interface CommentEnds {
  /** The offset after the next `--}}` or `--~}}` from `at` on. */
  afterLong(at: number): number | undefined;
  /** The offset after the next `}}` from `at` on. */
  afterShort(at: number): number | undefined;
}

/** Finds the ends of comments in a text that is read from front to back. */
export function createCommentEnds(text: string): CommentEnds {
  const plain = createSearch(text, '--}}');
  const trimming = createSearch(text, '--~}}');
  const short = createSearch(text, '}}');
  return {
    afterLong: (at) => nearest(plain(at), trimming(at)),
    afterShort: short,
  };
}

function createSearch(text: string, marker: string): (at: number) => number | undefined {
  let found = -1;
  return (at) => {
    if (found < at) {
      const next = text.indexOf(marker, at);
      found = next < 0 ? Infinity : next;
    }
    return found === Infinity ? undefined : found + marker.length;
  };
}

function nearest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
