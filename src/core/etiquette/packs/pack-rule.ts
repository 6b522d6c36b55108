import type { Span } from '../../base/span.ts';
import type { Severity } from '../../base/severity.ts';
import type { Refusal } from './refusal.ts';

/** A text as rules of packs see it; offsets are in UTF-16 units. */
export interface PackText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
}

/** What a rule of a pack found: the words, what it says of them, and what could stand there instead, best first. */
export interface PackMatch extends Span {
  readonly message: string;
  readonly replacements: readonly string[];
}

/** What all rules of packs have, whatever they look for. */
export interface PackRuleHead {
  readonly id: string;
  readonly type: string;
  readonly message: string;
  readonly severity: Severity;
  readonly link: string | undefined;
  readonly why: string | undefined;
  /** Where it looks, where the pack says so. */
  readonly looksAt: readonly string[] | undefined;
  readonly locales: readonly string[] | undefined;
  readonly channels: readonly string[] | undefined;
}

/** A rule without code, ready to be run on messages. */
export interface PackRule extends PackRuleHead {
  /** What it finds in one message; the work is limited whatever the rule says. */
  readonly find: (prose: PackText) => Iterable<PackMatch>;
}

/** How one type of rule finds what it looks for, or why it cannot. */
export type CompiledFind = { readonly kind: 'find'; readonly find: PackRule['find'] } | Refusal;
