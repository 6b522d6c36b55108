import type { ConditionPlace } from '../../core/condition/locate-in-condition.ts';
import type { ProjectView } from '../../core/engine/workspace-view.ts';
import type { Sample } from './create-sample.ts';

/** A condition that is being typed, and what it may name. */
export interface ConditionToComplete {
  readonly text: string;
  /** Where the cursor is in the text. */
  readonly index: number;
  readonly place: ConditionPlace;
  /** What of the word at the cursor stands before the cursor. */
  readonly typed: string;
  readonly project: ProjectView | undefined;
  readonly sample: Sample;
}
