/** A regular expression as a tree, in the syntax that Go, Vale and we have in common. */
export type PatternNode =
  TextNode | SetNode | PlaceNode | FlagsNode | GroupNode | RepeatNode | AroundNode | RowNode | ChoiceNode;

/** Characters that stand for themselves. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** One character out of several, as the linear-time engine writes it and as JavaScript does; undefined where JavaScript cannot. */
export interface SetNode {
  readonly kind: 'set';
  readonly linear: string;
  readonly native: string | undefined;
}

/** Where something stands, without a character of its own. */
export interface PlaceNode {
  readonly kind: 'place';
  readonly place: 'word-edge' | 'inside-word' | 'line-start' | 'line-end' | 'text-start' | 'text-end';
}

/** Settings from here to the end of the group, such as `(?i)`. */
export interface FlagsNode {
  readonly kind: 'flags';
  readonly flags: string;
}

/** Something in brackets; `flags` are the settings inside, as in `(?i:…)`. */
export interface GroupNode {
  readonly kind: 'group';
  readonly isCapturing: boolean;
  readonly flags: string;
  readonly node: PatternNode;
}

/** Something several times; `max` may be infinite. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly node: PatternNode;
  readonly min: number;
  readonly max: number;
  readonly isLazy: boolean;
}

/** What must, or must not, stand before or after a place. */
export interface AroundNode {
  readonly kind: 'around';
  readonly side: 'before' | 'after';
  readonly isNegative: boolean;
  readonly node: PatternNode;
}

/** One after the other. */
export interface RowNode {
  readonly kind: 'row';
  readonly items: readonly PatternNode[];
}

/** The first of several that fits. */
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly options: readonly PatternNode[];
}
