import type { Message } from './message.ts';
import type { Move } from '../model/common.ts';

/** A chat script as rules see it: the steps with what is said and done in them, and the ways between. */
export interface FlowView {
  readonly script: string;
  readonly language: string;
  readonly channels: readonly string[];
  readonly steps: readonly FlowStepView[];
  /** The number of the first step; undefined where it is not known. */
  readonly start: number | undefined;
  /** The numbers of the steps that the customer can reach at any time (`anytime`). */
  readonly anytime: readonly number[];
}

/** One step; `ways` are the numbers of the steps that may come next, each once, `goto: back` worked out. */
export interface FlowStepView {
  readonly id: string;
  readonly stage: string | undefined;
  readonly tags: readonly string[];
  readonly ways: readonly number[];
  /** The same with what leads there. */
  readonly exits: readonly FlowExitView[];
  /** What the agent says, in order; the text of a canned response (`respond`) is not among them, but its moves and variables are. */
  readonly messages: readonly Message[];
  /** What the agent achieves by what is said or sent, told by `moves` or found from the words. */
  readonly moves: ReadonlySet<Move>;
  /** False where the step sends a canned response that is not known, so that its moves may be any. */
  readonly isKnown: boolean;
  readonly respond: string | undefined;
  readonly asks: string | undefined;
  readonly retries: number | undefined;
  /** The level that a passed `verify` reaches. */
  readonly verifies: number | undefined;
  readonly tries: number | undefined;
  readonly hold: { readonly seconds: number | undefined; readonly message: Message | undefined } | undefined;
  readonly transfers: { readonly queue: string | undefined; readonly note: string | undefined } | undefined;
  /** The outcome where the chat ends here. */
  readonly ends: string | undefined;
  readonly runs: string | undefined;
  /** The variables that the step's texts show, with those of its canned response. */
  readonly shows: ReadonlySet<string>;
  /** What the customer wants who comes here by the replies of other steps. */
  readonly intents: ReadonlySet<string>;
}

/** One way on, and what leads there. */
export interface FlowExitView {
  readonly kind: 'goto' | 'reply' | 'choice' | 'decision' | 'then' | 'else' | 'passed' | 'failed' | 'back';
  readonly to: number;
  /** True for `otherwise`. */
  readonly isOtherwise: boolean;
}
