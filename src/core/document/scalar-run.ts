import type { ScalarNode } from './node.ts';

/** A stretch of a scalar's decoded text and the written text from which it comes. */
export interface ScalarRun {
  /** Where the stretch begins in the decoded text. */
  readonly index: number;
  /** Where it was written. */
  readonly start: number;
  readonly end: number;
  /** What the written stretch stands for as a whole; undefined where it stands for itself, unit by unit. */
  readonly value: string | undefined;
}

/** How a scalar was written, and where: all that is needed to decode it. */
export type WrittenScalar = Pick<ScalarNode, 'style' | 'valueStart' | 'valueEnd' | 'indent' | 'chomping'>;
