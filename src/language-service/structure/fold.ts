/** Lines that can be folded away behind the first of them; lines count from 0, in their block or in their file. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  /** How many folds it lies in: where an editor takes only so many, the outer ones are worth more. */
  readonly level: number;
  readonly kind: 'comment' | 'region';
}
