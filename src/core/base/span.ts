/** A stretch of text in UTF-16 offsets, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
