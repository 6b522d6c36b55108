import type { Finding } from './finding.ts';
import type { Message } from './message.ts';
import type { ActiveRule, RulePlan } from './rule-plan.ts';

/** A finding with the rule that made it. */
export interface RuleFinding<Found> {
  readonly active: ActiveRule;
  readonly finding: Found;
}

/**
 * What the rules of a plan say of one message, up to a hundred findings: nobody reads more. Of two findings of one rule, the one that takes
 * in the other stays.
 */
export function runMessageRules(plan: RulePlan, message: Message): readonly RuleFinding<Finding>[] {
  const found: RuleFinding<Finding>[] = [];
  const { prose } = message;
  for (const { tag, start, end } of plan.phrases.find(prose)) {
    const { active, entry } = tag;
    const hit = { entry, found: prose.text.slice(start, end), start, end };
    addAll(found, active, active.rule.phrase?.(hit, message, active.options));
  }
  const { signs } = prose.words;
  const { forMessages, wakes } = plan;
  wakes.take(prose);
  for (const { active, needs, number } of forMessages) {
    if ((needs & signs) === 0 && !wakes.isAwake(number)) continue;
    addAll(found, active, active.rule.message?.(message, active.options));
  }
  return found.length < 2 ? found : dropShadowed(found);
}

function addAll(found: RuleFinding<Finding>[], active: ActiveRule, findings: Iterable<Finding> | undefined): void {
  if (findings === undefined) return;
  for (const finding of findings) {
    if (found.length >= MOST_FINDINGS) break;
    found.push({ active, finding });
  }
}

const MOST_FINDINGS = 100;

function dropShadowed(found: readonly RuleFinding<Finding>[]): readonly RuleFinding<Finding>[] {
  return found.filter((one, index) => !found.some((other, at) => isShadowed(one, other, index, at)));
}

/** Whether another finding of the same rule takes in all of this one; of two equal ones the first stays. */
function isShadowed(one: RuleFinding<Finding>, other: RuleFinding<Finding>, index: number, at: number): boolean {
  if (one.active !== other.active || index === at) return false;
  const [inner, outer] = [one.finding, other.finding];
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return outer.end - outer.start > inner.end - inner.start || at < index;
}
