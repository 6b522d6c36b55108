import type { Problem } from '../base/problem.ts';
import { createFinding } from '../base/problem.ts';
import type { Finding } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import type { MessageSite } from './message-site.ts';
import type { MessageOwner, PlacedMessage } from './placed-message.ts';
import { hashOf, placeMessages, toFix, toSource } from './placed-message.ts';
import type { RuleFinding } from './run-message-rules.ts';
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
  const placed = sites.flatMap((site) => {
    const readings = placeMessages(block, site, owner);
    const known = new Set<string>();
    for (const reading of readings) {
      const { locale, channels, tags } = reading.message;
      const plan = context.getPlan({ locale, channels, tags });
      for (const found of runMessageRules(plan, reading.message)) addOnce(problems, known, reading, found);
    }
    return readings.slice(0, 1);
  });
  return { problems, placed };
}

/** What two readings have in common is told once. */
function addOnce(problems: Problem[], known: Set<string>, placed: PlacedMessage, found: RuleFinding<Finding>): void {
  const { active, finding } = found;
  const span = toSource(placed, finding.start, finding.end);
  const key = `${active.rule.id} ${String(span.start)} ${String(span.end)}`;
  if (known.has(key)) return;
  known.add(key);
  const fixes = (finding.rewrites ?? []).flatMap((rewrite) => toFix(placed, rewrite) ?? []);
  const subject = { owner: placed.message.owner, hash: hashOf(placed) };
  problems.push(createFinding(active.rule.id, active.severity, span, finding.message, subject, fixes));
}
