import type { TextEdit } from '../core/base/fix.ts';

/** The edit that keeps a rule quiet; the reason for it is to be written at `reasonAt`, an offset in the text of the edit. */
export interface Suppression {
  readonly edit: TextEdit;
  /** Undefined where a reason is there already. */
  readonly reasonAt: number | undefined;
}
