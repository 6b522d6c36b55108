/* Generated from schemas/common.schema.json by scripts/generate-model.ts; do not edit. */

/**
 * Where the customer writes.
 */
export type Channel = 'web' | 'app' | 'whatsapp' | 'sms' | 'messenger' | 'instagram' | 'telegram' | 'line' | 'email';
/**
 * The part of the conversation that this belongs to.
 */
export type Stage = 'greeting' | 'discovery' | 'verification' | 'resolution' | 'closing';
/**
 * What the agent achieves with a message, by its usual name.
 */
export type Move =
  | 'greet'
  | 'empathise'
  | 'restate'
  | 'ask'
  | 'inform'
  | 'offer'
  | 'refuse'
  | 'apologise'
  | 'set-expectation'
  | 'verify'
  | 'hold'
  | 'transfer'
  | 'close'
  | 'offer-further-help';
/**
 * A part of the conversation, or something that the agent does.
 */
export type StageOrMove =
  | 'greeting'
  | 'discovery'
  | 'verification'
  | 'resolution'
  | 'closing'
  | 'greet'
  | 'empathise'
  | 'restate'
  | 'ask'
  | 'inform'
  | 'offer'
  | 'refuse'
  | 'apologise'
  | 'set-expectation'
  | 'verify'
  | 'hold'
  | 'transfer'
  | 'close'
  | 'offer-further-help';
/**
 * How strongly a finding is shown; `off` shows nothing.
 */
export type Severity = 'off' | 'hint' | 'info' | 'warning' | 'error';
/**
 * Whether the entry is still being written (draft), in use (active) or no longer used (retired).
 */
export type Status = 'draft' | 'active' | 'retired';
/**
 * How far the wording is with its review: never approved (draft), sent back (changes), approved, changed since its approval (lapsed), approved too long ago (overdue), or translated from an older text (stale).
 */
export type ReviewState = 'draft' | 'changes' | 'approved' | 'lapsed' | 'overdue' | 'stale';
/**
 * A word, a number, or true or false.
 */
export type Value = string | number | boolean;
/**
 * The channels that this is for; all channels when left out.
 */
export type Channels = Channel[];
/**
 * The languages that this is for; all languages when left out.
 */
export type Locales = string[];
/**
 * Labels from the project, for finding, reporting and exporting.
 */
export type Tags = string[];
/**
 * Files that are sent along: a path from this file, or a web address.
 */
export type Attachments = string[];
/**
 * Things that a customer may type, in their own words.
 */
export type Phrases = string[];
/**
 * The same message in other words for a channel, a language or a brand. The most specific one that fits is used.
 */
export type Wordings = Wording[];
/**
 * A button below the message: its label, or a label with what happens when it is pressed.
 */
export type Button =
  | string
  | {
      /**
       * The words on the button.
       */
      label: string;
      /**
       * What the customer wants when the button is pressed, as named in the project.
       */
      intent?: string;
      /**
       * The web page that the button opens.
       */
      link?: string;
      lint?: Lint;
    };
/**
 * Buttons below the message that the customer can press instead of typing.
 */
export type Buttons = Button[];
/**
 * One message: its text, or a text with other wordings, files or buttons.
 */
export type Message =
  | string
  | {
      /**
       * What the customer reads. Placeholders such as {{customer.firstName}} are filled in.
       */
      text: string;
      wordings?: Wordings;
      attach?: Attachments;
      buttons?: Buttons;
      lint?: Lint;
    };
/**
 * The text that is sent, or a list of messages that are sent one after the other.
 */
export type Say = string | Message[];
/**
 * What happens in the chat platform when the message is sent, in this order.
 */
export type Actions = Action[];

/**
 * Switches rules off for this entry and everything inside it. Say why, so that the next person knows.
 */
export interface Lint {
  /**
   * The names of the rules that do not look at this entry.
   */
  disable: string[];
  /**
   * Why the rules are switched off here, in one sentence.
   */
  reason?: string;
}
/**
 * Variables of the data dictionary with the value that each one gets.
 */
export interface Values {
  [k: string]: Value;
}
/**
 * The same message in other words, for a channel, a language or a brand.
 */
export interface Wording {
  for: Fit;
  /**
   * What the customer reads. Placeholders such as {{order.id}} are filled in.
   */
  text: string;
  lint?: Lint;
}
/**
 * One thing that happens in the chat platform when the message is sent. Each action has exactly one key.
 */
export interface Action {
  /**
   * Puts a tag on the chat.
   */
  'add-tag'?: string;
  /**
   * Takes a tag off the chat.
   */
  'remove-tag'?: string;
  /**
   * Gives the ticket another status.
   */
  'set-status'?: 'new' | 'open' | 'pending' | 'on-hold' | 'solved' | 'closed';
  /**
   * Gives the ticket another priority.
   */
  'set-priority'?: 'low' | 'normal' | 'high' | 'urgent';
  /**
   * Moves the chat to a queue.
   */
  'assign-queue'?: string;
  /**
   * Gives the chat to an agent, by the name or number that the platform knows; `me` is the agent who sends.
   */
  'assign-agent'?: string;
  /**
   * Writes a note that the customer does not see.
   */
  'add-note'?: string;
  /**
   * Fills in a field of the ticket.
   */
  'set-field'?: {
    /**
     * The field, by the name that the platform knows.
     */
    field: string;
    /**
     * What the field is set to. Placeholders are filled in.
     */
    value: Value;
    lint?: Lint;
  };
  /**
   * Closes the chat after the message.
   */
  close?: true;
  lint?: Lint;
}
/**
 * Rules, each with its severity, or with its severity and its options.
 */
export interface RuleSettings {
  /**
   * off, hint, info, warning or error; or a list of that and the options of the rule.
   *
   * @minItems 2
   * @maxItems 2
   */
  [k: string]:
    | string
    | [
        Severity,
        {
          [k: string]: unknown;
        },
      ];
}
/**
 * Something that must be true of every conversation: how often an agent move happens, or before or after what.
 */
export interface Invariant {
  /**
   * The agent move that this is about.
   */
  of: Move;
  /**
   * How often the move may happen; 0 means never.
   */
  'at-most'?: number;
  /**
   * How often the move must happen.
   */
  'at-least'?: number;
  /**
   * The move must have happened before this stage or move.
   */
  before?: StageOrMove;
  /**
   * The move may happen only after this stage or move.
   */
  after?: StageOrMove;
  lint?: Lint;
}
/**
 * Where this wording is used. The wording with the most matches wins.
 */
export interface Fit {
  /**
   * The channel that this wording is for.
   */
  channel?: Channel;
  /**
   * The language that this wording is in.
   */
  locale?: string;
  /**
   * The brand that this wording is for.
   */
  brand?: string;
  lint?: Lint;
}
