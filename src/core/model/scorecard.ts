/* Generated from schemas/scorecard.schema.json by scripts/generate-model.ts; do not edit. */

import type { Lint } from './common.ts';

/**
 * What a good chat is, as criteria with weights, to score chats by hand or automatically.
 */
export interface ScorecardDocument {
  $schema?: string;
  /**
   * The short name of the scorecard, by which scenarios refer to it.
   */
  scorecard: string;
  /**
   * The name of the scorecard as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this scorecard.
   */
  notes?: string;
  /**
   * Goes up by one whenever a change alters scores, so that old scores stay comparable.
   */
  version: number;
  /**
   * How the total is made: sections count by their weight (weighted), or all points are added up (points).
   */
  total?: 'weighted' | 'points';
  /**
   * The score, out of 100, from which a chat has passed.
   */
  pass?: number;
  /**
   * Names for ranges of scores.
   */
  bands?: Band[];
  /**
   * The groups of criteria.
   */
  sections: Section[];
  lint?: Lint;
}
/**
 * The scorecard itself: its version, its pass mark and its sections.
 */
export interface ScorecardHeader {
  $schema?: string;
  /**
   * The short name of the scorecard, by which scenarios refer to it.
   */
  scorecard: string;
  /**
   * The name of the scorecard as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this scorecard.
   */
  notes?: string;
  /**
   * Goes up by one whenever a change alters scores, so that old scores stay comparable.
   */
  version: number;
  /**
   * How the total is made: sections count by their weight (weighted), or all points are added up (points).
   */
  total?: 'weighted' | 'points';
  /**
   * The score, out of 100, from which a chat has passed.
   */
  pass?: number;
  /**
   * Names for ranges of scores.
   */
  bands?: Band[];
  /**
   * The groups of criteria.
   */
  sections: unknown[];
  lint?: Lint;
}
/**
 * A group of criteria that count together.
 */
export interface Section {
  /**
   * The name of the section as people read it.
   */
  title: string;
  /**
   * Whether the section counts as usual (standard), only adds (bonus), or fails the whole chat (autofail).
   */
  type?: 'standard' | 'bonus' | 'autofail';
  /**
   * How much the section counts beside the others.
   */
  weight?: number;
  /**
   * What is looked at.
   */
  criteria: Criterion[];
  lint?: Lint;
}
/**
 * One answer, and what it scores.
 */
export interface Outcome {
  /**
   * The answer as it is shown.
   */
  label: string;
  /**
   * What the answer scores: a share from 0 to 1, or points where the scorecard adds up points.
   */
  score: number;
  /**
   * Whether the answer counts as passed or as failed.
   */
  as?: 'pass' | 'fail';
  /**
   * What the answer does beyond its score: nothing, fail the section, or fail the whole chat.
   */
  effect?: 'none' | 'fail-section' | 'fail-all';
  /**
   * The total, out of 100, that the chat cannot exceed with this answer.
   */
  cap?: number;
  lint?: Lint;
}
/**
 * One thing that is looked at.
 */
export interface Criterion {
  /**
   * The short name of the criterion, used once in this scorecard.
   */
  id: string;
  /**
   * The name of the criterion as people read it.
   */
  title?: string;
  /**
   * How a reviewer should decide.
   */
  guidance?: string;
  /**
   * How much the criterion counts within its section; 1 when left out.
   */
  weight?: number;
  /**
   * The answers to choose from, the best one first.
   */
  outcomes: Outcome[];
  /**
   * True when the criterion may be left out because it does not apply.
   */
  na?: boolean;
  /**
   * The whole chat fails when the share reached here is below this.
   */
  critical?: number;
  /**
   * Etiquette rules that answer the criterion: a finding chooses the last outcome, none chooses the first.
   */
  rules?: string[];
  /**
   * Whether a reviewer must point at a place in the chat.
   */
  evidence?: 'required' | 'optional';
  /**
   * Why it may have failed, to choose from.
   */
  causes?: string[];
  lint?: Lint;
}
/**
 * The name of a range of scores.
 */
export interface Band {
  /**
   * What the range is called.
   */
  label: string;
  /**
   * The lowest score of the range.
   */
  from: number;
  lint?: Lint;
}
