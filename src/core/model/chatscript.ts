/* Generated from schemas/chatscript.schema.json by scripts/generate-model.ts; do not edit. */

import type { Actions, Channels, Lint, Move, Phrases, Say, Stage, Status, Tags, Values } from './common.ts';

/**
 * The steps of a conversation for an agent to follow, with what the customer may answer and what the agent finds out.
 */
export interface ChatscriptDocument {
  $schema?: string;
  /**
   * The short name of the script, by which scenarios, tests and other scripts refer to it.
   */
  script: string;
  /**
   * The name of the script as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this script. Customers never see them.
   */
  notes?: string;
  /**
   * The language in which the texts are written; the first language of the project when left out.
   */
  locale?: string;
  channels?: Channels;
  tags?: Tags;
  /**
   * The person or team that looks after this.
   */
  owner?: string;
  status?: Status;
  /**
   * The step with which the conversation starts.
   */
  start: string;
  /**
   * What the customer may say at any point of the conversation, and where it goes then.
   */
  anytime?: Anytime[];
  /**
   * Messages that must be sent in every conversation, such as a legal notice.
   */
  required?: Required[];
  /**
   * The steps of the conversation, each under its own name.
   */
  steps: {
    [k: string]:
      StepGoto | StepReplies | StepChoose | StepDecide | StepAsk | StepVerify | StepRun | StepTransfer | StepEnd;
  };
  lint?: Lint;
}
/**
 * The script itself: its name, where it starts and its steps.
 */
export interface ChatscriptHeader {
  $schema?: string;
  /**
   * The short name of the script, by which scenarios, tests and other scripts refer to it.
   */
  script: string;
  /**
   * The name of the script as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this script. Customers never see them.
   */
  notes?: string;
  /**
   * The language in which the texts are written; the first language of the project when left out.
   */
  locale?: string;
  channels?: Channels;
  tags?: Tags;
  /**
   * The person or team that looks after this.
   */
  owner?: string;
  status?: Status;
  /**
   * The step with which the conversation starts.
   */
  start: string;
  /**
   * What the customer may say at any point of the conversation, and where it goes then.
   */
  anytime?: unknown[];
  /**
   * Messages that must be sent in every conversation, such as a legal notice.
   */
  required?: unknown[];
  /**
   * The steps of the conversation, each under its own name.
   */
  steps: {
    [k: string]: unknown;
  };
  lint?: Lint;
}
/**
 * Something that the customer may say at any point, and where the conversation goes then.
 */
export interface Anytime {
  /**
   * What the customer wants, as named in the project.
   */
  intent?: string;
  /**
   * Examples of what the customer may type.
   */
  like?: Phrases;
  /**
   * This way is open only when this is true.
   */
  when?: string;
  /**
   * The step that the conversation goes to.
   */
  goto: string;
  lint?: Lint;
}
/**
 * A canned response that must be sent in every conversation.
 */
export interface Required {
  /**
   * The response that must be sent.
   */
  respond: string;
  /**
   * The stage before which it must be sent; at any time when left out.
   */
  before?: Stage;
  /**
   * Whether the words must be the same to the letter (exact) or may be a little different (close).
   */
  wording?: 'exact' | 'close';
  /**
   * The message is required only when this is true.
   */
  when?: string;
  lint?: Lint;
}
/**
 * One step of the conversation: what is sent, what the agent does, and one way on (`goto`, `replies`, `choose`, `decide`, `ask`, `verify`, `run`, `transfer` or `end`).
 */
export interface Step {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  lint?: Lint;
}
/**
 * A step that goes to another step (`goto`).
 */
export interface StepGoto {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  /**
   * The step that comes next; `back` is the step before.
   */
  goto: string;
  /**
   * How often the conversation may take this way; after that it goes on at `else`.
   */
  max?: number;
  /**
   * The step to go to when the way was taken too often.
   */
  else?: string;
  lint?: Lint;
}
/**
 * A step that waits for a reply (`replies`).
 */
export interface StepReplies {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  /**
   * What the customer may answer, and where the conversation goes then.
   */
  replies: Reply[];
  lint?: Lint;
}
/**
 * A step that lets the agent choose (`choose`).
 */
export interface StepChoose {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  /**
   * What the agent may find out, and where the conversation goes then.
   */
  choose: Choice[];
  lint?: Lint;
}
/**
 * A step that decides by conditions (`decide`).
 */
export interface StepDecide {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  /**
   * Conditions, tried from top to bottom; the first that is true decides where the conversation goes.
   */
  decide: Decision[];
  lint?: Lint;
}
/**
 * A step that asks for a value (`ask`).
 */
export interface StepAsk {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  ask: Ask;
  lint?: Lint;
}
/**
 * A step that verifies the customer (`verify`).
 */
export interface StepVerify {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  verify: Verify;
  lint?: Lint;
}
/**
 * A step that runs another script (`run`).
 */
export interface StepRun {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  run: Run;
  lint?: Lint;
}
/**
 * A step that hands the chat over (`transfer`).
 */
export interface StepTransfer {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  transfer: Transfer;
  lint?: Lint;
}
/**
 * A step that ends the chat (`end`).
 */
export interface StepEnd {
  /**
   * A short name of the step for lists and drawings.
   */
  title?: string;
  stage?: Stage;
  /**
   * What the agent sends: a text, or a list of messages.
   */
  say?: Say;
  /**
   * The canned response that the agent sends, instead of a text of its own.
   */
  respond?: string;
  /**
   * What the agent does in another tool; the customer does not see it.
   */
  do?: string;
  hold?: Hold;
  /**
   * Advice for the agent on how to handle this step; the customer does not see it.
   */
  guidance?: string;
  /**
   * What the agent achieves in this step; found from the words when left out.
   */
  moves?: Move[];
  tags?: Tags;
  actions?: Actions;
  /**
   * How the conversation ends, as named under outcomes in the project; a shared script ends with `passed` or `failed`.
   */
  end: string;
  lint?: Lint;
}
/**
 * Asks the customer to wait, and for how long at most.
 */
export interface Hold {
  /**
   * What the agent sends before the wait.
   */
  say?: Say;
  /**
   * How long the customer may wait at most.
   */
  max: string;
  lint?: Lint;
}
/**
 * One thing that the customer may answer.
 */
export interface Reply {
  /**
   * What the customer wants, as named in the project.
   */
  intent?: string;
  /**
   * Examples of what the customer may type.
   */
  like?: Phrases;
  /**
   * True for the way that is taken when no other reply fits.
   */
  otherwise?: true;
  /**
   * The reply is possible only when this is true.
   */
  when?: string;
  /**
   * Variables that get a value when this way is taken.
   */
  set?: Values;
  /**
   * The step that comes next; `back` is the step before.
   */
  goto: string;
  lint?: Lint;
}
/**
 * One thing that the agent may find out.
 */
export interface Choice {
  /**
   * What the agent found, as it is shown to choose from.
   */
  label: string;
  /**
   * The choice is offered only when this is true.
   */
  when?: string;
  /**
   * Variables that get a value when this way is taken.
   */
  set?: Values;
  /**
   * The step that comes next; `back` is the step before.
   */
  goto: string;
  lint?: Lint;
}
/**
 * One condition and where it leads.
 */
export interface Decision {
  /**
   * What must be true to take this way.
   */
  when?: string;
  /**
   * True for the way that is taken when no condition is true.
   */
  otherwise?: true;
  /**
   * Variables that get a value when this way is taken.
   */
  set?: Values;
  /**
   * The step that comes next; `back` is the step before.
   */
  goto: string;
  lint?: Lint;
}
/**
 * Asks the customer for a value and remembers it.
 */
export interface Ask {
  /**
   * The variable that gets the answer.
   */
  variable: string;
  /**
   * How often to ask again when the answer does not fit.
   */
  retries?: number;
  /**
   * The step to go to when the answer fits.
   */
  then: string;
  /**
   * The step to go to when no answer fitted.
   */
  else?: string;
  lint?: Lint;
}
/**
 * Checks who the customer is, before account data is shown.
 */
export interface Verify {
  /**
   * The level of verification that is reached: 1 to look, 2 to change, 3 for what carries a high risk.
   */
  level: number;
  /**
   * The variables that the customer must get right.
   */
  match: string[];
  /**
   * How often the customer may try.
   */
  tries?: number;
  /**
   * The step to go to when the customer is verified.
   */
  passed: string;
  /**
   * The step to go to when the customer could not be verified.
   */
  failed: string;
  lint?: Lint;
}
/**
 * Runs a part that several scripts share, then comes back.
 */
export interface Run {
  /**
   * The script to run. It ends with the outcome `passed` or `failed`.
   */
  script: string;
  /**
   * The step to go to when the other script ended with `passed`.
   */
  passed: string;
  /**
   * The step to go to when the other script ended with `failed`.
   */
  failed?: string;
  lint?: Lint;
}
/**
 * Hands the chat over to another queue.
 */
export interface Transfer {
  /**
   * The queue that takes the chat over.
   */
  queue: string;
  /**
   * Whether the agent must write a note for the colleague who takes over.
   */
  note?: 'required' | 'optional' | 'none';
  lint?: Lint;
}
