/* Generated from schemas/chattest.schema.json by scripts/generate-model.ts; do not edit. */

import type { Channel, Invariant, Lint, Values } from './common.ts';

/**
 * A conversation written down turn by turn, to prove that a script still leads where it should.
 */
export interface ChattestDocument {
  $schema?: string;
  /**
   * What the test shows, in a few words.
   */
  test: string;
  /**
   * Notes for colleagues about this test.
   */
  notes?: string;
  /**
   * The chat script that is tested.
   */
  script: string;
  with?: Circumstances;
  /**
   * The turns of the conversation, in their order.
   */
  steps: TestStep[];
  /**
   * The outcome with which the conversation ends.
   */
  ends?: string;
  /**
   * The queue to which the conversation is handed over in the end.
   */
  transfers?: string;
  /**
   * What must be true of the whole conversation.
   */
  always?: Invariant[];
  lint?: Lint;
}
/**
 * The test itself: its script, its turns and how it ends.
 */
export interface ChattestHeader {
  $schema?: string;
  /**
   * What the test shows, in a few words.
   */
  test: string;
  /**
   * Notes for colleagues about this test.
   */
  notes?: string;
  /**
   * The chat script that is tested.
   */
  script: string;
  with?: Circumstances;
  /**
   * The turns of the conversation, in their order.
   */
  steps: unknown[];
  /**
   * The outcome with which the conversation ends.
   */
  ends?: string;
  /**
   * The queue to which the conversation is handed over in the end.
   */
  transfers?: string;
  /**
   * What must be true of the whole conversation.
   */
  always?: unknown[];
  lint?: Lint;
}
/**
 * One turn: the step that the agent is at, what the customer types, or what the agent finds out.
 */
export interface TestStep {
  /**
   * The step of the script that the agent must be at now.
   */
  agent?: string;
  /**
   * What the customer types.
   */
  customer?: string;
  /**
   * The finding that the agent chooses, by its label.
   */
  finds?: string;
  says?: Expectation;
  lint?: Lint;
}
/**
 * What the message of the agent must say.
 */
export interface Expectation {
  /**
   * A text, or several texts, that must be in the message.
   */
  contains?: string | string[];
  /**
   * The whole message, word for word.
   */
  equals?: string;
  /**
   * A pattern that the message must fit, as a regular expression.
   */
  matches?: string;
  lint?: Lint;
}
/**
 * For whom and where the script is played.
 */
export interface Circumstances {
  /**
   * The sample customer of the project whose values are used.
   */
  customer?: string;
  /**
   * The channel on which the customer writes.
   */
  channel?: Channel;
  /**
   * The language of the conversation.
   */
  locale?: string;
  /**
   * The brand that the customer writes to.
   */
  brand?: string;
  /**
   * Variables that have another value than those of the sample customer.
   */
  set?: Values;
  /**
   * When the conversation takes place, for business hours and dates.
   */
  at?: string;
  lint?: Lint;
}
