import type { Problem } from '../../base/problem.ts';
import { createProblem } from '../../base/problem.ts';
import type { Span } from '../../base/span.ts';
import type { SuppressedRule } from './suppression.ts';

/** A stretch of a file in which rules are switched off, in offsets of the whole text. */
export interface PlacedSuppression {
  readonly rules: readonly SuppressedRule[];
  readonly span: Span;
  readonly reason: string | undefined;
  readonly range: Span;
}

/** The problems without the findings that are switched off at their places, and with what is wrong with the switches themselves. */
export function applySuppressions(
  problems: readonly Problem[],
  suppressions: readonly PlacedSuppression[],
  needsReasons: boolean,
  isKnown: (rule: string) => boolean,
): Problem[] {
  const used = new Set<object>();
  const left = problems.filter((problem) => {
    if (problem.said === undefined) return true;
    const own = suppressions.filter((one) => covers(one, problem));
    for (const suppression of own) {
      used.add(suppression.rules.find(({ id }) => id === problem.code) ?? suppression);
    }
    return own.length === 0;
  });
  for (const suppression of suppressions) {
    const { rules, span, reason } = suppression;
    if (needsReasons && reason === undefined) left.push(createProblem('suppression-without-reason', span, {}));
    if (rules.length === 0 && !used.has(suppression))
      left.push(createProblem('suppression-unused', span, { rule: undefined }));
    for (const rule of rules) {
      if (!used.has(rule) && isKnown(rule.id)) left.push(createProblem('suppression-unused', rule, { rule: rule.id }));
    }
  }
  return left;
}

function covers({ rules, range }: PlacedSuppression, { code, span }: Problem): boolean {
  if (span.start < range.start || span.start >= range.end) return false;
  return rules.length === 0 || rules.some(({ id }) => id === code);
}
