import type { Span } from '../../base/span.ts';

/** A place where somebody switched rules off, in offsets of its block. */
export interface Suppression {
  readonly kind: SuppressionKind;
  /** The rules by name with the places of the names; empty where all of them are meant. */
  readonly rules: readonly SuppressedRule[];
  /** The comment, or the value of `lint`. */
  readonly span: Span;
  readonly reason: string | undefined;
  /** For `entry`: what it is for. */
  readonly scope: Span | undefined;
}

/** How far a suppression reaches: the line, or the value that begins on the next one; an entry; the file; from here on, or until here. */
export type SuppressionKind = 'line' | 'next-line' | 'entry' | 'file' | 'from-here' | 'to-here';

/** The name of a rule where it is switched off. */
export interface SuppressedRule extends Span {
  readonly id: string;
}
