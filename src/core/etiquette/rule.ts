import type { Severity } from '../base/severity.ts';
import type { Finding, FlowFinding, ResponseFinding, TranscriptFinding } from './finding.ts';
import type { FlowView } from './flow-view.ts';
import type { Message } from './message.ts';
import type { NearResponse } from './near-response.ts';
import type { OptionSpecs, OptionValues } from './option.ts';
import type { PhraseHit, PhraseLists } from './phrase-entry.ts';
import type { ResponseView } from './response-view.ts';
import type { SameResponses } from './same-responses.ts';
import type { TranscriptView } from './transcript-view.ts';

/** A rule of etiquette: what it asks for, and what it finds; it knows neither the editor nor the configuration nor other rules. */
export interface Rule<Options extends OptionSpecs = OptionSpecs> {
  readonly id: string;
  readonly category: Category;
  /** What the rule asks for, in one sentence. */
  readonly description: string;
  /** How grave a finding is where nobody says otherwise. */
  readonly severity: Severity | 'off';
  /**
   * The set that switches it on, for a rule of which real text has too few cases to measure how often it is right: where a project names no
   * sets, it is off.
   */
  readonly onlyIn?: 'chatwright:recommended';
  /** The languages in which it is at home, such as `en`; `any` where words do not matter. */
  readonly languages: readonly string[] | 'any';
  readonly options?: Options;
  /** Wordings to look for; each hit goes to `phrase`. */
  readonly phrases?: PhraseLists;
  /** What a text must hold for `message` to find anything in it: bits of `signs`, of which one is enough; every text will do where it is missing. */
  readonly needs?: number;
  /** The same by words: beginnings of words in small letters, of two letters at least, of which one is enough. */
  readonly wakes?: readonly string[];
  phrase?(hit: PhraseHit, message: Message, options: OptionValues<Options>): Iterable<Finding>;
  message?(message: Message, options: OptionValues<Options>): Iterable<Finding>;
  response?(response: ResponseView, options: OptionValues<Options>): Iterable<ResponseFinding>;
  /** Looks at the other responses of the project that say the same as one. */
  same?(others: SameResponses, options: OptionValues<Options>): Iterable<ResponseFinding>;
  /** Looks at the other responses of the file that say nearly the same as one, the nearest first; never at none. */
  near?(others: readonly NearResponse[], options: OptionValues<Options>): Iterable<ResponseFinding>;
  flow?(flow: FlowView, options: OptionValues<Options>): Iterable<FlowFinding>;
  transcript?(transcript: TranscriptView, options: OptionValues<Options>): Iterable<TranscriptFinding>;
}

/** The groups that the rules are listed in. */
export type Category =
  | 'opening'
  | 'listening'
  | 'positive-language'
  | 'tone'
  | 'length'
  | 'placeholders'
  | 'language'
  | 'compliance'
  | 'flow';

/** Declares a rule, so that its options are typed by what it declares. */
export function defineRule<const Options extends OptionSpecs = Readonly<Record<string, never>>>(
  rule: Rule<Options>,
): Rule {
  return rule;
}
