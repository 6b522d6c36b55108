/** A stretch of text in UTF-16 offsets, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, `by` units further on. */
export function shiftSpan(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}
