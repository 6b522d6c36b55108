import type { PatternNode } from './pattern-node.ts';

/** One of several patterns that are looked for together, apart from what must not stand around it. */
export interface Token {
  /** Its number in the list that people wrote. */
  readonly index: number;
  /** What is found. */
  readonly body: PatternNode;
  /** What must stand after it without being a part of it. */
  readonly followedBy: PatternNode | undefined;
  /** What must not stand after it. */
  readonly notFollowedBy: PatternNode | undefined;
  /** What must, or must not, begin where it begins. */
  readonly lead: { readonly node: PatternNode; readonly isNegative: boolean } | undefined;
  /** What must, or must not, stand right before it. */
  readonly behind: { readonly node: PatternNode; readonly isNegative: boolean } | undefined;
  /** Whether it has look-behind further on, which the linear-time engine runs at a cost. */
  readonly looksBehind: boolean;
}
