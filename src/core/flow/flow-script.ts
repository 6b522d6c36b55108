/** A chat script as far as its ways matter: where a chat starts, where it can go at any time, and the steps. */
export interface FlowScript {
  readonly start?: string;
  /** The steps that `anytime` leads to. */
  readonly entries: readonly string[];
  readonly steps: readonly FlowStep[];
}

/** A step with its ways on; it says nothing of other steps, so it can be read from its own text alone. */
export interface FlowStep {
  readonly id: string;
  /** True where the chat ends or is handed over (`end`, `transfer`). */
  readonly ends: boolean;
  readonly exits: readonly FlowExit[];
}

/** A way on to another step, or back to the step before (`goto: back`), whichever that was. */
export type FlowExit =
  | { readonly kind: 'back'; readonly limited?: boolean }
  | { readonly kind: FlowExitKind; readonly to: string; readonly limited?: boolean };

/** By which key a way was written; a limited one can be taken only so often (`max`, `retries`, `tries`), then `else`. */
export type FlowExitKind = 'goto' | 'reply' | 'choice' | 'decision' | 'then' | 'else' | 'passed' | 'failed';
