import type { Span } from './span.ts';

/** A question that is quickly answered for many spans: whether one shares a unit of text with any of `spans`. */
export function createOverlap(spans: readonly Span[]): (span: Span) => boolean {
  const joined = joinSpans(spans);
  return (span) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (joined[low]?.start ?? Infinity) < span.end;
  };
}

/** The same stretches of text in their order, none sharing anything with the next. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
