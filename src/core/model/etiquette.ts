/* Generated from schemas/etiquette.schema.json by scripts/generate-model.ts; do not edit. */

import type { Channels, Lint, Locales, Move, Severity, Stage, StageOrMove } from './common.ts';

/**
 * Rules of your own for how your team writes, without any programming.
 */
export interface EtiquetteDocument {
  $schema?: string;
  /**
   * The short name of the pack.
   */
  pack: string;
  /**
   * The name of the pack as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this pack.
   */
  notes?: string;
  /**
   * The rules, each under its own name.
   */
  rules: {
    [k: string]:
      | RuleExistence
      | RuleSubstitution
      | RuleOccurrence
      | RuleRepetition
      | RuleConsistency
      | RuleConditional
      | RuleCapitalization
      | RuleMetric
      | RuleSequence
      | RuleBefore
      | RuleAtMost
      | RuleOnEveryPath;
  };
  /**
   * Texts that a rule must report, and texts on which it must stay quiet.
   */
  tests?: PackTest[];
  lint?: Lint;
}
/**
 * The pack itself: its name, its rules and the tests that prove them.
 */
export interface EtiquetteHeader {
  $schema?: string;
  /**
   * The short name of the pack.
   */
  pack: string;
  /**
   * The name of the pack as people read it.
   */
  title?: string;
  /**
   * Notes for colleagues about this pack.
   */
  notes?: string;
  /**
   * The rules, each under its own name.
   */
  rules: {
    [k: string]: unknown;
  };
  /**
   * Texts that a rule must report, and texts on which it must stay quiet.
   */
  tests?: unknown[];
  lint?: Lint;
}
/**
 * One rule: what it looks for, and what it says when it finds it.
 */
export interface Rule {
  /**
   * What kind of rule it is; the other keys depend on it.
   */
  type:
    | 'existence'
    | 'substitution'
    | 'occurrence'
    | 'repetition'
    | 'consistency'
    | 'conditional'
    | 'capitalization'
    | 'metric'
    | 'sequence'
    | 'before'
    | 'at-most'
    | 'on-every-path';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * True when the pattern may also be found inside a longer word.
   */
  nonword?: boolean;
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  /**
   * The words or patterns to look for; for a sequence, one entry for each word in a row.
   */
  tokens?: (
    | string
    | {
        [k: string]: unknown;
      }
  )[];
  /**
   * The word or pattern to count.
   */
  token?: string;
  /**
   * How often the pattern may be found.
   */
  max?: number;
  /**
   * How often the pattern must be found.
   */
  min?: number;
  /**
   * What to look for, and what to write instead.
   */
  swap?: {
    /**
     * What to write instead; several choices are separated by |.
     */
    [k: string]: string;
  };
  /**
   * Pairs of spellings, of which a text should use only one.
   */
  either?: {
    /**
     * The other spelling.
     */
    [k: string]: string;
  };
  /**
   * The pattern that asks for another one.
   */
  first?: string;
  /**
   * The pattern that must be found before it.
   */
  second?: string;
  /**
   * How the text must be written: as a title, as a sentence, in small letters or in capitals.
   */
  match?: 'title' | 'sentence' | 'lower' | 'upper';
  /**
   * Whose rules for titles are followed.
   */
  style?: 'AP' | 'Chicago';
  /**
   * The share of words, from 0 to 1, that must be right.
   */
  threshold?: number;
  /**
   * How the figure is worked out from counts such as words, sentences and characters.
   */
  formula?: string;
  /**
   * When the figure is reported.
   */
  condition?: string;
  /**
   * The agent move that the rule is about.
   */
  of?: Move;
  /**
   * The move must have happened before this stage or move.
   */
  before?: StageOrMove;
  /**
   * How often the move may happen; 0 means never.
   */
  'at-most'?: number;
  /**
   * Counts only what happens in this stage.
   */
  stage?: Stage;
  lint?: Lint;
}
/**
 * Reports words and patterns that should not be there.
 */
export interface RuleExistence {
  /**
   * What kind of rule it is: existence.
   */
  type: 'existence';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * True when the pattern may also be found inside a longer word.
   */
  nonword?: boolean;
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  /**
   * The words or patterns to look for.
   */
  tokens: string[];
  lint?: Lint;
}
/**
 * Reports words and offers what to write instead.
 */
export interface RuleSubstitution {
  /**
   * What kind of rule it is: substitution.
   */
  type: 'substitution';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * What to look for, and what to write instead.
   */
  swap: {
    /**
     * What to write instead; several choices are separated by |.
     */
    [k: string]: string;
  };
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * True when the pattern may also be found inside a longer word.
   */
  nonword?: boolean;
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  lint?: Lint;
}
/**
 * Reports a pattern that is found too often or too seldom.
 */
export interface RuleOccurrence {
  /**
   * What kind of rule it is: occurrence.
   */
  type: 'occurrence';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The word or pattern to count.
   */
  token: string;
  /**
   * How often the pattern may be found.
   */
  max?: number;
  /**
   * How often the pattern must be found.
   */
  min?: number;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  lint?: Lint;
}
/**
 * Reports a pattern that is found twice in a row.
 */
export interface RuleRepetition {
  /**
   * What kind of rule it is: repetition.
   */
  type: 'repetition';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  /**
   * The words or patterns to look for.
   */
  tokens: string[];
  lint?: Lint;
}
/**
 * Reports a text that spells the same thing in two ways.
 */
export interface RuleConsistency {
  /**
   * What kind of rule it is: consistency.
   */
  type: 'consistency';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * Pairs of spellings, of which a text should use only one.
   */
  either: {
    /**
     * The other spelling.
     */
    [k: string]: string;
  };
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * True when the pattern may also be found inside a longer word.
   */
  nonword?: boolean;
  lint?: Lint;
}
/**
 * Reports a pattern where another one that it needs is missing, such as a short form that is never explained.
 */
export interface RuleConditional {
  /**
   * What kind of rule it is: conditional.
   */
  type: 'conditional';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The pattern that asks for another one.
   */
  first: string;
  /**
   * The pattern that must be found before it.
   */
  second: string;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  lint?: Lint;
}
/**
 * Reports a text that is not written in the wanted mix of capital and small letters.
 */
export interface RuleCapitalization {
  /**
   * What kind of rule it is: capitalization.
   */
  type: 'capitalization';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * How the text must be written: as a title, as a sentence, in small letters or in capitals.
   */
  match: 'title' | 'sentence' | 'lower' | 'upper';
  /**
   * Whose rules for titles are followed.
   */
  style?: 'AP' | 'Chicago';
  /**
   * The share of words, from 0 to 1, that must be right.
   */
  threshold?: number;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * Words that the rule leaves alone.
   */
  exceptions?: string[];
  lint?: Lint;
}
/**
 * Reports a text when a figure about it is too high or too low.
 */
export interface RuleMetric {
  /**
   * What kind of rule it is: metric.
   */
  type: 'metric';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * How the figure is worked out from counts such as words, sentences and characters.
   */
  formula: string;
  /**
   * When the figure is reported.
   */
  condition: string;
  lint?: Lint;
}
/**
 * Reports several patterns that follow one another.
 */
export interface RuleSequence {
  /**
   * What kind of rule it is: sequence.
   */
  type: 'sequence';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The stretch of text that is looked at on its own: the whole message, each paragraph, or each sentence.
   */
  scope?: 'message' | 'paragraph' | 'sentence';
  /**
   * True when capital and small letters count as the same.
   */
  ignorecase?: boolean;
  /**
   * What follows what.
   */
  tokens: SequenceToken[];
  lint?: Lint;
}
/**
 * Reports a conversation in which an agent move does not come before a stage or another move.
 */
export interface RuleBefore {
  /**
   * What kind of rule it is: before.
   */
  type: 'before';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The agent move that the rule is about.
   */
  of: Move;
  /**
   * The move must have happened before this stage or move.
   */
  before: StageOrMove;
  lint?: Lint;
}
/**
 * Reports a conversation in which an agent move happens too often.
 */
export interface RuleAtMost {
  /**
   * What kind of rule it is: at-most.
   */
  type: 'at-most';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The agent move that the rule is about.
   */
  of: Move;
  /**
   * How often the move may happen; 0 means never.
   */
  'at-most': number;
  /**
   * Counts only what happens in this stage.
   */
  stage?: Stage;
  lint?: Lint;
}
/**
 * Reports a script with a way to the end on which an agent move is missing.
 */
export interface RuleOnEveryPath {
  /**
   * What kind of rule it is: on-every-path.
   */
  type: 'on-every-path';
  /**
   * What the finding says: what is wrong and what to do. %s stands for the words found.
   */
  message: string;
  /**
   * Why the rule exists, for those who ask.
   */
  why?: string;
  /**
   * How strongly a finding is shown; warning when left out.
   */
  severity?: Severity;
  /**
   * A page that tells more.
   */
  link?: string;
  /**
   * What the rule looks at: canned responses, single messages, the ways through a script, or recorded chats. What suits the type when left out.
   */
  'looks-at'?: ('response' | 'message' | 'flow' | 'transcript')[];
  locales?: Locales;
  channels?: Channels;
  /**
   * The agent move that the rule is about.
   */
  of: Move;
  /**
   * Counts only what happens in this stage.
   */
  stage?: Stage;
  lint?: Lint;
}
/**
 * A text that the rule must report, a text on which it must stay quiet, or both.
 */
export interface PackTest {
  /**
   * The rule that is tested.
   */
  rule: string;
  /**
   * A text, or several, that the rule must report.
   */
  reports?: string | string[];
  /**
   * A text, or several, on which the rule must stay quiet.
   */
  quiet?: string | string[];
  lint?: Lint;
}
/**
 * One word of the row.
 */
export interface SequenceToken {
  /**
   * The word, or a pattern as a regular expression.
   */
  pattern: string;
  /**
   * True when the word must be any other than this one.
   */
  negate?: boolean;
  /**
   * How many other words may stand in front of it.
   */
  skip?: number;
  lint?: Lint;
}
