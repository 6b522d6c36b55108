/** A map or list that is still open where the reading of a block stands. */
export interface Frame {
  readonly kind: 'map' | 'list';
  /** The key or index by which its parent holds it; empty for the document itself. */
  readonly segment: string;
  /** The column at which its keys or dashes stand; of one in brackets, that of what holds it. */
  readonly column: number;
  readonly isFlow: boolean;
  /** Its keys, apart from the one at the cursor, each with the value that is written behind it on its line. */
  readonly keys: Map<string, string>;
  /** The key or index whose value has not begun yet. */
  pending: string | undefined;
  /** How many items a list has so far. */
  items: number;
}

/** A frame that holds nothing yet. */
export function createFrame(kind: Frame['kind'], segment: string, column: number, isFlow: boolean): Frame {
  return { kind, segment, column, isFlow, keys: new Map(), pending: undefined, items: 0 };
}
