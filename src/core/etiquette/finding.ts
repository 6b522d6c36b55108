/** What a rule says of a stretch of a message, in offsets of the text as the customer reads it. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** What is wrong, then what to do, in one or two sentences. */
  readonly message: string;
  /** Changes that would end the finding, the best first. */
  readonly rewrites?: readonly Rewrite[];
}

/** A change of a message; `isSafe` where it may be made without a person looking. It never touches a placeholder: one that would is dropped. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly MessageEdit[];
  readonly isSafe?: true;
}

/** A replacement in a message, in offsets of the text as the customer reads it. */
export interface MessageEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule says of a canned response as a whole; told at the wording named by its message, or at the name of the response. */
export interface ResponseFinding {
  readonly at?: Place;
  readonly message: string;
}

/** A stretch of one of the messages of a response; all of it where `start` is missing. */
export interface Place {
  /** The number of the message in the response's list. */
  readonly message: number;
  readonly start?: number;
  readonly end?: number;
}

/** What a rule says of a step of a chat script; told at the name of the step. */
export interface FlowFinding {
  readonly step: string;
  readonly message: string;
}

/** What a rule says of a turn of a chat; all of its text where `start` is missing. */
export interface TranscriptFinding {
  /** The number of the turn in the transcript's list. */
  readonly turn: number;
  readonly start?: number;
  readonly end?: number;
  readonly message: string;
  /** True for what may still be put right while the chat goes on: an obligation, not yet a fault. */
  readonly isPending?: true;
}
