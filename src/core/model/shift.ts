/* Generated from schemas/shift.schema.json by scripts/generate-model.ts; do not edit. */

import type { Lint } from './common.ts';

/**
 * Several simulated customers over a period of time, for practising more than one chat at once.
 */
export interface ShiftDocument {
  $schema?: string;
  /**
   * The short name of the shift.
   */
  shift: string;
  /**
   * The name of the shift as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this shift.
   */
  notes?: string;
  /**
   * How long the shift lasts; until the last chat has ended when left out.
   */
  length?: string;
  /**
   * The agent who practises.
   */
  agent?: {
    /**
     * How many chats the agent may have at the same time.
     */
    capacity?: number;
    /**
     * What the agent can help with; chats are given to agents who have the skill.
     */
    skills?: string[];
    lint?: Lint;
  };
  /**
   * Which customers arrive, and when.
   */
  arrivals: Arrival[];
  service?: Service;
  /**
   * The scorecard for all chats of the shift that do not name their own.
   */
  scorecard?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  lint?: Lint;
}
/**
 * The shift itself: the agent, and who arrives when.
 */
export interface ShiftHeader {
  $schema?: string;
  /**
   * The short name of the shift.
   */
  shift: string;
  /**
   * The name of the shift as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this shift.
   */
  notes?: string;
  /**
   * How long the shift lasts; until the last chat has ended when left out.
   */
  length?: string;
  /**
   * The agent who practises.
   */
  agent?: {
    /**
     * How many chats the agent may have at the same time.
     */
    capacity?: number;
    /**
     * What the agent can help with; chats are given to agents who have the skill.
     */
    skills?: string[];
    lint?: Lint;
  };
  /**
   * Which customers arrive, and when.
   */
  arrivals: unknown[];
  service?: Service;
  /**
   * The scorecard for all chats of the shift that do not name their own.
   */
  scorecard?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  lint?: Lint;
}
/**
 * A customer who arrives at a given time, or a row of customers who arrive again and again.
 */
export interface Arrival {
  /**
   * When the customer arrives, counted from the start of the shift.
   */
  at?: string;
  /**
   * The time from one customer to the next, always the same.
   */
  every?: string;
  /**
   * The time from one customer to the next on average; it differs as in real life.
   */
  'about-every'?: string;
  /**
   * The customer who arrives.
   */
  scenario?: string;
  /**
   * Each time, one of these customers is chosen.
   */
  pick?: string[];
  /**
   * When the first customer of the row may arrive, counted from the start of the shift.
   */
  from?: string;
  /**
   * When the row ends, counted from the start of the shift.
   */
  until?: string;
  /**
   * The queue in which these customers wait.
   */
  queue?: string;
  lint?: Lint;
}
/**
 * The times that the agent should keep. The desk warns when one runs out.
 */
export interface Service {
  /**
   * How long a customer should wait for an agent at most.
   */
  'queue-time'?: string;
  /**
   * How long the first answer should take at most.
   */
  'first-reply'?: string;
  /**
   * How long every other answer should take at most.
   */
  reply?: string;
  /**
   * How many chats in a hundred should keep these times.
   */
  level?: number;
  lint?: Lint;
}
