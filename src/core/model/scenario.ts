/* Generated from schemas/scenario.schema.json by scripts/generate-model.ts; do not edit. */

import type { Channel, Lint, Tags, Value } from './common.ts';

/**
 * A simulated customer to practise with: who they are, what they know, how they react and when the chat counts as a success.
 */
export interface ScenarioDocument {
  $schema?: string;
  /**
   * The short name of the scenario, by which shifts refer to it.
   */
  scenario: string;
  /**
   * The name of the scenario as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this scenario.
   */
  notes?: string;
  /**
   * How the chat comes about: the customer starts it (live), you do (proactive), a colleague asks for help (service-desk), somebody wants to buy (sales), or messages go to and fro over days (messaging).
   */
  kind?: 'live' | 'proactive' | 'service-desk' | 'sales' | 'messaging';
  /**
   * The chat script that the agent should follow.
   */
  script: string;
  /**
   * The channel on which the customer writes; the first channel of the script when left out.
   */
  channel?: Channel;
  /**
   * The brand that the customer writes to.
   */
  brand?: string;
  /**
   * The queue in which the customer waits.
   */
  queue?: string;
  /**
   * The sample customer of the project whose values are used.
   */
  customer?: string;
  /**
   * What the form or the bot asked before the chat. Asking for it again annoys the customer.
   */
  prechat?: {
    [k: string]: Value;
  };
  /**
   * The note that a bot, a phone menu or a colleague left for the agent.
   */
  handover?: string;
  persona?: Persona;
  /**
   * The messages with which the customer starts, in this order.
   */
  opens: string[];
  /**
   * What the customer knows, and when it comes out.
   */
  knows?: {
    [k: string]: Known;
  };
  /**
   * How the customer reacts to what the agent does.
   */
  reacts?: Reaction[];
  /**
   * What the chat should achieve, in one sentence for the trainee.
   */
  goal?: string;
  success?: Success;
  /**
   * How hard the scenario is, from 1 (easy) to 5 (very hard).
   */
  difficulty?: number;
  tags?: Tags;
  /**
   * The scorecard with which the chat is scored.
   */
  scorecard?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  lint?: Lint;
}
/**
 * The scenario itself.
 */
export interface ScenarioHeader {
  $schema?: string;
  /**
   * The short name of the scenario, by which shifts refer to it.
   */
  scenario: string;
  /**
   * The name of the scenario as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this scenario.
   */
  notes?: string;
  /**
   * How the chat comes about: the customer starts it (live), you do (proactive), a colleague asks for help (service-desk), somebody wants to buy (sales), or messages go to and fro over days (messaging).
   */
  kind?: 'live' | 'proactive' | 'service-desk' | 'sales' | 'messaging';
  /**
   * The chat script that the agent should follow.
   */
  script: string;
  /**
   * The channel on which the customer writes; the first channel of the script when left out.
   */
  channel?: Channel;
  /**
   * The brand that the customer writes to.
   */
  brand?: string;
  /**
   * The queue in which the customer waits.
   */
  queue?: string;
  /**
   * The sample customer of the project whose values are used.
   */
  customer?: string;
  /**
   * What the form or the bot asked before the chat. Asking for it again annoys the customer.
   */
  prechat?: {
    [k: string]: Value;
  };
  /**
   * The note that a bot, a phone menu or a colleague left for the agent.
   */
  handover?: string;
  persona?: Persona;
  /**
   * The messages with which the customer starts, in this order.
   */
  opens: string[];
  /**
   * What the customer knows, and when it comes out.
   */
  knows?: {
    [k: string]: unknown;
  };
  /**
   * How the customer reacts to what the agent does.
   */
  reacts?: unknown[];
  /**
   * What the chat should achieve, in one sentence for the trainee.
   */
  goal?: string;
  success?: Success;
  /**
   * How hard the scenario is, from 1 (easy) to 5 (very hard).
   */
  difficulty?: number;
  tags?: Tags;
  /**
   * The scorecard with which the chat is scored.
   */
  scorecard?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  lint?: Lint;
}
/**
 * Something that the customer knows, and when it comes out.
 */
export interface Known {
  /**
   * What the customer knows.
   */
  value: Value;
  /**
   * When the customer tells it.
   */
  reveals?: 'at-once' | 'when-asked' | 'when-asked-twice' | 'after-verification' | 'after-empathy' | 'never';
  /**
   * A wrong value that the customer gives the first time.
   */
  'wrong-first'?: Value;
  /**
   * How the customer says it; one of these is chosen.
   */
  says?: string[];
  lint?: Lint;
}
/**
 * What the customer does when the agent does something.
 */
export interface Reaction {
  /**
   * The agent moves that the customer reacts to; any one of them is enough.
   */
  to: string[];
  /**
   * The customer does not react when the agent does one of these in the same message.
   */
  unless?: string[];
  /**
   * By how much the mood changes, from -10 to 10.
   */
  mood?: number;
  /**
   * What the customer answers; one of these is chosen.
   */
  says?: string[];
  /**
   * True when the customer ends the chat.
   */
  leaves?: boolean;
  lint?: Lint;
}
/**
 * What the customer is like.
 */
export interface Persona {
  /**
   * What the customer is called, when it is not the name of the sample customer.
   */
  name?: string;
  /**
   * The mood in which the customer arrives.
   */
  temper?: 'delighted' | 'calm' | 'uneasy' | 'annoyed' | 'angry';
  /**
   * How long the customer waits for an answer before the mood sinks.
   */
  patience?: string;
  /**
   * How long the customer waits for an agent.
   */
  'queue-patience'?: string;
  /**
   * How fast the customer types, in words a minute (wpm).
   */
  typing?: string;
  /**
   * How the customer writes.
   */
  style?: (
    | 'terse'
    | 'chatty'
    | 'formal'
    | 'casual'
    | 'polite'
    | 'rude'
    | 'typos'
    | 'capitals'
    | 'emoji'
    | 'bursts'
    | 'interrupts'
  )[];
  /**
   * The language in which the customer writes.
   */
  locale?: string;
  /**
   * How much the customer knows about such things.
   */
  skill?: 'beginner' | 'average' | 'expert';
  /**
   * How much the customer tells without being asked.
   */
  shares?: 'little' | 'some' | 'everything';
  /**
   * What the customer does when patience runs out: says so, or just stops writing.
   */
  leaves?: 'says-so' | 'silently';
  /**
   * True when the customer pretends to be somebody else and must not pass the verification.
   */
  impostor?: boolean;
  /**
   * True when the customer needs special care.
   */
  vulnerable?: boolean;
  lint?: Lint;
}
/**
 * When the chat counts as a success. Everything that is named must be true.
 */
export interface Success {
  /**
   * At least one of these steps is reached.
   */
  'reaches-any'?: string[];
  /**
   * All of these steps are reached.
   */
  'reaches-all'?: string[];
  /**
   * The conversation ends with one of these outcomes.
   */
  ends?: string[];
  /**
   * The lowest mood that the customer may have in the end, from -5 (furious) to 5 (delighted).
   */
  'mood-at-least'?: number;
  /**
   * How long the chat may take.
   */
  within?: string;
  lint?: Lint;
}
