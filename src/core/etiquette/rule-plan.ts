import type { Severity } from '../base/severity.ts';
import type { ReadStarts } from '../prose/create-start-reader.ts';
import { createPhraseIndex, type Phrase, type PhraseIndex } from '../prose/phrase-index.ts';
import { signs } from '../prose/signs.ts';
import type { OptionValue } from './option.ts';
import type { PhraseEntry } from './phrase-entry.ts';
import type { Rule } from './rule.ts';
import { WakeTable } from './wake-table.ts';

/** A rule that is switched on, with how grave its findings are and its options. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** The rules that look at texts of one language, sorted by what they look at, and all their wordings in one index. */
export interface RulePlan {
  readonly rules: readonly ActiveRule[];
  readonly forMessages: readonly MessageCheck[];
  readonly forResponses: readonly ActiveRule[];
  readonly forSame: readonly ActiveRule[];
  readonly forNear: readonly ActiveRule[];
  readonly forFlows: readonly ActiveRule[];
  readonly forTranscripts: readonly ActiveRule[];
  readonly phrases: PhraseIndex<ActivePhrase>;
  /** Which of `forMessages`, by number, a text wakes by its words. */
  readonly wakes: WakeTable;
}

/** A rule that looks at messages, with the bits of `signs` of which a text must hold one, unless a word wakes the rule. */
export interface MessageCheck {
  readonly active: ActiveRule;
  readonly needs: number;
  readonly number: number;
}

/** A wording with the rule that looks for it. */
export interface ActivePhrase {
  readonly active: ActiveRule;
  readonly entry: PhraseEntry;
}

/** Prepares the rules that are switched on for texts of a language. */
export function createRulePlan(active: readonly ActiveRule[], language: string, readStarts: ReadStarts): RulePlan {
  const rules = active.filter(({ rule }) => rule.languages === 'any' || rule.languages.includes(language));
  const forMessages = rules.filter(({ rule }) => rule.message !== undefined);
  return {
    rules,
    forMessages: forMessages.map((active, number) => ({ active, needs: readNeeds(active.rule), number })),
    wakes: new WakeTable(forMessages.map(({ rule }) => rule.wakes ?? [])),
    forResponses: rules.filter(({ rule }) => rule.response !== undefined),
    forSame: rules.filter(({ rule }) => rule.same !== undefined),
    forNear: rules.filter(({ rule }) => rule.near !== undefined),
    forFlows: rules.filter(({ rule }) => rule.flow !== undefined),
    forTranscripts: rules.filter(({ rule }) => rule.transcript !== undefined),
    phrases: createPhraseIndex(
      rules.flatMap((one) => listPhrases(one, language)),
      readStarts,
    ),
  };
}

function readNeeds({ needs, wakes }: Rule): number {
  return needs ?? (wakes === undefined ? signs.any : 0);
}

function listPhrases(active: ActiveRule, language: string): Phrase<ActivePhrase>[] {
  const entries = active.rule.phrases?.[language] ?? [];
  return entries.map((entry) => ({ pattern: entry.avoid, tag: { active, entry } }));
}
