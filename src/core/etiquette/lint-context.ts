import type { FoundEntry } from '../workspace/list-entries.ts';
import type { MessageSite } from './message-site.ts';
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
  /** True where no rule looks at any text, so that none need be read. */
  readonly isIdle: boolean;
  readonly getPlan: (subject: LintSubject) => RulePlan;
  /** How far the texts of an entry are with their review; undefined where nothing hangs on it. */
  readonly reviewsOf?: ((entry: FoundEntry) => FindReview) | undefined;
  /** The same for the entry at hand. */
  readonly findReview?: FindReview | undefined;
}

/** How far a text is with its review: `draft`, `changes`, `approved`, `lapsed` or `overdue`. */
export type FindReview = (site: MessageSite) => string;

/** What decides which rules look at a text, besides its file. */
export interface LintSubject {
  readonly locale: string;
  readonly channels: readonly string[];
  readonly tags: readonly string[];
  /** How far the wording is with its review; a draft where nobody said. */
  readonly review?: string;
}
