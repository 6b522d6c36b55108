import type { FileView } from '../workspace-view.ts';
import type { PlaceShape } from './place-shape.ts';
import type { Spot } from './spot.ts';

/** What stands at a place of a file, even half-typed; offsets count in the whole file. */
export interface Place extends PlaceShape {
  readonly kind: Spot['kind'];
  readonly file: FileView;
  readonly offset: number;
  /** The keys and indexes that lead to the map of a key, to the list of an item, or to the value; indexes count within the block. */
  readonly path: readonly string[];
  /** The keys that the map has already, apart from the one at the place. */
  readonly keys: ReadonlySet<string>;
  readonly word: Spot['word'];
  /** How the place is written: by indentation, in brackets, or in JSON. */
  readonly style: 'block' | 'flow' | 'json';
  /** The column of the word, and how deep its line is indented. */
  readonly column: number;
  readonly indentation: number;
  /** The column of the keys of the innermost map around. */
  readonly mapColumn: number;
  readonly hasColon: boolean;
  readonly commaBefore: number | undefined;
  readonly needsComma: boolean;
  /** The index of the block that holds the place. */
  readonly block: number;
}
