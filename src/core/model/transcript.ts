/* Generated from schemas/transcript.schema.json by scripts/generate-model.ts; do not edit. */

import type { Attachments, Channel, Lint, Severity, Tags, Value, Values } from './common.ts';

/**
 * The whole record of a chat: who wrote what and when, and what happened besides. The simulator and the importers write it.
 */
export interface TranscriptDocument {
  $schema?: string;
  /**
   * The version of this file format; always 1.
   */
  version: 1;
  /**
   * The name or number of the chat.
   */
  id?: string;
  /**
   * Where the chat comes from: a training chat (practice or assessed), a walk through a script, a chat played by a bot, or a recorded real one.
   */
  source?: 'practice' | 'assessed' | 'walk' | 'bot' | 'recorded';
  /**
   * The scenario that was played.
   */
  scenario?: string;
  /**
   * The shift that the chat was part of.
   */
  shift?: string;
  /**
   * The chat script that the agent followed.
   */
  script?: string;
  /**
   * The language of the chat.
   */
  locale?: string;
  /**
   * The channel on which the customer wrote.
   */
  channel?: Channel;
  /**
   * The brand that the customer wrote to.
   */
  brand?: string;
  /**
   * The queue in which the customer waited.
   */
  queue?: string;
  /**
   * Who answered.
   */
  agent?: {
    /**
     * The name or number by which the agent is known.
     */
    id?: string;
    /**
     * The name of the agent.
     */
    name?: string;
    /**
     * The team of the agent.
     */
    team?: string;
    lint?: Lint;
  };
  /**
   * Who wrote.
   */
  customer?: {
    /**
     * The sample customer, or the number by which a real one is known.
     */
    id?: string;
    /**
     * The name of the customer.
     */
    name?: string;
    /**
     * What was known about the customer, by variable.
     */
    values?: {
      [k: string]: Value;
    };
    lint?: Lint;
  };
  /**
   * What the form or the bot asked before the chat.
   */
  prechat?: {
    [k: string]: Value;
  };
  /**
   * When the customer asked for a chat.
   */
  started?: string;
  /**
   * When the chat was closed.
   */
  ended?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  /**
   * How fast time ran: 1 is real time, 2 is twice as fast.
   */
  speed?: number;
  /**
   * Messages and events, in the order in which they happened.
   */
  turns: Turn[];
  survey?: Survey;
  disposition?: Disposition;
  /**
   * How the chat ended.
   */
  outcome?: string;
  /**
   * True when the chat reached what the scenario asks for.
   */
  success?: boolean;
  /**
   * Times in seconds and other figures, by name.
   */
  metrics?: {
    /**
     * One figure.
     */
    [k: string]: number;
  };
  /**
   * What reviewers, or the rules, made of the chat.
   */
  evaluations?: Evaluation[];
  /**
   * Everything that happened in the simulator, so that the chat can be played again exactly.
   */
  events?: {
    [k: string]: unknown;
  }[];
  lint?: Lint;
}
/**
 * The record itself: what the chat was about, its turns and how it ended.
 */
export interface TranscriptHeader {
  $schema?: string;
  /**
   * The version of this file format; always 1.
   */
  version: 1;
  /**
   * The name or number of the chat.
   */
  id?: string;
  /**
   * Where the chat comes from: a training chat (practice or assessed), a walk through a script, a chat played by a bot, or a recorded real one.
   */
  source?: 'practice' | 'assessed' | 'walk' | 'bot' | 'recorded';
  /**
   * The scenario that was played.
   */
  scenario?: string;
  /**
   * The shift that the chat was part of.
   */
  shift?: string;
  /**
   * The chat script that the agent followed.
   */
  script?: string;
  /**
   * The language of the chat.
   */
  locale?: string;
  /**
   * The channel on which the customer wrote.
   */
  channel?: Channel;
  /**
   * The brand that the customer wrote to.
   */
  brand?: string;
  /**
   * The queue in which the customer waited.
   */
  queue?: string;
  /**
   * Who answered.
   */
  agent?: {
    /**
     * The name or number by which the agent is known.
     */
    id?: string;
    /**
     * The name of the agent.
     */
    name?: string;
    /**
     * The team of the agent.
     */
    team?: string;
    lint?: Lint;
  };
  /**
   * Who wrote.
   */
  customer?: {
    /**
     * The sample customer, or the number by which a real one is known.
     */
    id?: string;
    /**
     * The name of the customer.
     */
    name?: string;
    /**
     * What was known about the customer, by variable.
     */
    values?: {
      [k: string]: Value;
    };
    lint?: Lint;
  };
  /**
   * What the form or the bot asked before the chat.
   */
  prechat?: {
    [k: string]: Value;
  };
  /**
   * When the customer asked for a chat.
   */
  started?: string;
  /**
   * When the chat was closed.
   */
  ended?: string;
  /**
   * A number that fixes everything left to chance, so that the same chat can be played again. Any number will do.
   */
  seed?: number;
  /**
   * How fast time ran: 1 is real time, 2 is twice as fast.
   */
  speed?: number;
  /**
   * Messages and events, in the order in which they happened.
   */
  turns: unknown[];
  survey?: Survey;
  disposition?: Disposition;
  /**
   * How the chat ended.
   */
  outcome?: string;
  /**
   * True when the chat reached what the scenario asks for.
   */
  success?: boolean;
  /**
   * Times in seconds and other figures, by name.
   */
  metrics?: {
    /**
     * One figure.
     */
    [k: string]: number;
  };
  /**
   * What reviewers, or the rules, made of the chat.
   */
  evaluations?: Evaluation[];
  /**
   * Everything that happened in the simulator, so that the chat can be played again exactly.
   */
  events?: {
    [k: string]: unknown;
  }[];
  lint?: Lint;
}
/**
 * One message, or one thing that happened.
 */
export interface Turn {
  /**
   * When it happened: seconds from the start of the chat, or a date and time.
   */
  at: number | string;
  /**
   * Who did it.
   */
  who: 'customer' | 'agent' | 'system' | 'bot' | 'supervisor';
  /**
   * What happened; a message when left out.
   */
  type?:
    | 'message'
    | 'request'
    | 'queue'
    | 'offer'
    | 'assign'
    | 'accept'
    | 'typing'
    | 'hold'
    | 'resume'
    | 'transfer'
    | 'verify'
    | 'note'
    | 'tag'
    | 'untag'
    | 'set'
    | 'resolve'
    | 'close'
    | 'abandon'
    | 'wrap-up'
    | 'survey';
  /**
   * What was written.
   */
  text?: string;
  attach?: Attachments;
  /**
   * What the customer wanted with this message.
   */
  intent?: string;
  /**
   * The canned response that the agent inserted.
   */
  response?: string;
  /**
   * The step of the script that the message belongs to.
   */
  step?: string;
  /**
   * What the agent achieved with the message.
   */
  moves?: string[];
  /**
   * What the etiquette rules said about the message.
   */
  findings?: Finding[];
  /**
   * Rules that ask for something that has not happened yet.
   */
  pending?: string[];
  /**
   * How the mood of the customer changed, and why.
   */
  mood?: MoodChange[];
  typing?: Typing;
  /**
   * For a hold: until when the customer was asked to wait, in seconds from the start.
   */
  until?: number;
  /**
   * For a transfer: the queue that took the chat over.
   */
  queue?: string;
  /**
   * Which agent did it, or took the chat over.
   */
  agent?: string;
  /**
   * For a verification: the level that was tried.
   */
  level?: number;
  /**
   * For a verification: true when the customer passed.
   */
  passed?: boolean;
  /**
   * For a tag: the tag that was put on or taken off.
   */
  tag?: string;
  /**
   * Variables that got a value.
   */
  set?: Values;
  /**
   * Why it happened, as far as it is known.
   */
  reason?: string;
  lint?: Lint;
}
/**
 * What one rule said.
 */
export interface Finding {
  /**
   * The rule that was broken.
   */
  rule: string;
  /**
   * How serious it is.
   */
  severity?: Severity;
  /**
   * What is wrong and what to do.
   */
  message: string;
  /**
   * The first character that it is about, counted from 0.
   */
  start?: number;
  /**
   * The character after the last one that it is about.
   */
  end?: number;
  lint?: Lint;
}
/**
 * One change of mood.
 */
export interface MoodChange {
  /**
   * By how much the mood changed.
   */
  by: number;
  /**
   * The mood after the change, from -5 (furious) to 5 (delighted).
   */
  to: number;
  /**
   * What changed it.
   */
  cause: string;
  lint?: Lint;
}
/**
 * How the message was typed.
 */
export interface Typing {
  /**
   * How long the keys were in use, without pauses.
   */
  seconds?: number;
  /**
   * How many characters were typed by hand.
   */
  characters?: number;
  /**
   * How many characters came from a canned response or were pasted.
   */
  inserted?: number;
  /**
   * How many characters were taken back.
   */
  corrections?: number;
  lint?: Lint;
}
/**
 * What was decided about one criterion, and why.
 */
export interface Verdict {
  /**
   * The answer that was chosen, by its label; `n/a` when the criterion does not apply.
   */
  outcome: string;
  /**
   * The turns that show it, counted from 0.
   */
  turns?: number[];
  /**
   * Why it was decided so, above all where it differs from the automatic score.
   */
  reason?: string;
  /**
   * Why it went wrong.
   */
  cause?: string;
  lint?: Lint;
}
/**
 * The chat scored with one scorecard by one reviewer.
 */
export interface Evaluation {
  /**
   * The scorecard that was used.
   */
  scorecard: string;
  /**
   * The version of the scorecard that was used.
   */
  version: number;
  /**
   * Who scored: a reviewer, or `rules` for the automatic score.
   */
  by: string;
  /**
   * The day of the scoring.
   */
  date?: string;
  /**
   * The total out of 100; empty when nothing could be scored.
   */
  score?: number | null;
  /**
   * For each criterion, what was decided.
   */
  criteria: {
    [k: string]: Verdict;
  };
  lint?: Lint;
}
/**
 * What the customer answered when asked how the chat was.
 */
export interface Survey {
  /**
   * True when the customer was asked.
   */
  invited?: boolean;
  /**
   * The score that the customer gave.
   */
  score?: number;
  /**
   * The best score that could be given.
   */
  scale?: number;
  /**
   * What the customer wrote.
   */
  comment?: string;
  lint?: Lint;
}
/**
 * What the agent filled in after the chat.
 */
export interface Disposition {
  tags?: Tags;
  /**
   * Why the customer wrote.
   */
  reason?: string;
  /**
   * What the agent wrote down.
   */
  note?: string;
  /**
   * When it happened: seconds from the start of the chat, or a date and time.
   */
  at?: number | string;
  lint?: Lint;
}
