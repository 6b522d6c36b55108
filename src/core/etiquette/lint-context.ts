import type { ProjectFacts } from './project-facts.ts';
import type { RulePlan } from './rule-plan.ts';

/** What the rules need to know of the document that an entry stands in. */
export interface LintContext {
  /** The library or the script. */
  readonly scope: string;
  readonly locale: string;
  readonly channels: readonly string[];
  readonly tags: readonly string[];
  readonly project: ProjectFacts;
  readonly getPlan: (subject: LintSubject) => RulePlan;
}

/** What decides which rules look at a text, besides its file. */
export interface LintSubject {
  readonly locale: string;
  readonly channels: readonly string[];
  readonly tags: readonly string[];
  /** How far the wording is with its review; a draft where nobody said. */
  readonly review?: string;
}
