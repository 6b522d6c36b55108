/** A value to be written where there was none: as short as it may be, or the way prose is. */
export type FreshValue = string | number | boolean | null | readonly FreshValue[] | FreshMap | Prose;

/** Keys with their values, in the order in which they are written. */
export interface FreshMap {
  readonly kind: 'map';
  readonly entries: readonly FreshEntry[];
}

/** A key with its value, or some that are written elsewhere already. */
export type FreshEntry = readonly [key: string, value: FreshValue] | MovedEntries;

/** A text that people read as a whole; YAML has text blocks for such. */
export interface Prose {
  readonly kind: 'prose';
  readonly text: string;
}

/** Keys with their values as they are written line by line in a text of the same format; `column` is that of the first key. */
export interface MovedEntries {
  readonly text: string;
  readonly column: number;
}
