import type { Message } from './message.ts';
import type { Move } from '../model/common.ts';

/** A chat that took place, or takes place, as rules see it. */
export interface TranscriptView {
  readonly channel: string | undefined;
  readonly language: string;
  readonly agentName: string | undefined;
  readonly customerName: string | undefined;
  /** What was known before the chat, by variable; from `prechat` and the customer. */
  readonly known: ReadonlyMap<string, string>;
  readonly turns: readonly TurnView[];
  /** False while the chat goes on, so that what is missing may still come. */
  readonly isOver: boolean;
  /** Whether its wrap-up says what it was about, by a tag or a reason. */
  readonly isWrappedUp: boolean;
}

/** One turn: a message or an event. */
export interface TurnView {
  readonly who: 'customer' | 'agent' | 'system' | 'bot' | 'supervisor';
  /** `message`, `hold`, `resume`, `transfer`, `verify`, `close` … as in the file. */
  readonly type: string;
  /** Seconds from the start of the chat; undefined where the file does not say it in seconds or as a date. */
  readonly at: number | undefined;
  /** The text that was written; also for the customer, whose texts no message rule looks at. */
  readonly message: Message | undefined;
  /** What the agent achieved by it. */
  readonly moves: ReadonlySet<Move>;
  readonly intent: string | undefined;
  /** For a hold: until when the customer was asked to wait, in seconds from the start. */
  readonly until: number | undefined;
  /** For a transfer: the queue; for a note or a transfer: its words. */
  readonly queue: string | undefined;
  readonly note: string | undefined;
  /** For a verification: the level that was tried, and whether the customer passed. */
  readonly level: number | undefined;
  readonly passed: boolean | undefined;
  /** Why it happened, as far as the file says. */
  readonly reason: string | undefined;
}
