import type { Fix } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import { createFinding } from '../base/problem.ts';
import { textHash } from '../base/text-hash.ts';
import type { Rewrite } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import type { MessageSite } from './message-site.ts';
import type { MessageOwner, PlacedMessage } from './placed-message.ts';
import { placeMessages, toFix, toSource } from './placed-message.ts';
import type { RulePlan } from './rule-plan.ts';
import { runMessageRules } from './run-message-rules.ts';

/** What the rules say of the texts of an entry, and the first reading of each text for rules that look at them together. */
export interface LintedSites {
  readonly problems: Problem[];
  readonly placed: readonly PlacedMessage[];
}

/** Runs the rules for messages over texts of a block. */
export function lintSites(
  block: string,
  sites: readonly MessageSite[],
  owner: MessageOwner,
  context: LintContext,
): LintedSites {
  const problems: Problem[] = [];
  const placed: PlacedMessage[] = [];
  for (const site of sites) {
    const readings = placeMessages(block, site, owner);
    const from = problems.length;
    for (const reading of readings) lintReading(problems, from, reading, context);
    if (readings[0] !== undefined) placed.push(readings[0]);
  }
  return { problems, placed };
}

/** Adds what the rules say of one reading; what two readings have in common is told once, by the problems with numbers from `from`. */
function lintReading(problems: Problem[], from: number, placed: PlacedMessage, context: LintContext): void {
  const { message } = placed;
  const found = runMessageRules(findPlan(placed, context), message);
  if (found.length === 0) return;
  const subject = { owner: message.owner, hash: textHash(message.template) };
  for (const { active, finding } of found) {
    const span = toSource(placed, finding.start, finding.end);
    const isTold = problems.some(
      (one, at) =>
        at >= from && one.code === active.rule.id && one.span.start === span.start && one.span.end === span.end,
    );
    if (isTold) continue;
    const fixes = toFixes(placed, finding.rewrites);
    problems.push(createFinding(active.rule.id, active.severity, span, finding.message, subject, fixes));
  }
}

function findPlan({ message, site }: PlacedMessage, { getPlan, findReview }: LintContext): RulePlan {
  if (findReview === undefined) return getPlan(message);
  const { locale, channels, tags } = message;
  return getPlan({ locale, channels, tags, review: findReview(site) });
}

function toFixes(placed: PlacedMessage, rewrites: readonly Rewrite[] | undefined): readonly Fix[] {
  if (rewrites === undefined || rewrites.length === 0) return NONE;
  return rewrites.flatMap((rewrite) => toFix(placed, rewrite) ?? []);
}

const NONE: readonly Fix[] = [];
