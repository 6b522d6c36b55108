import type { Problem, ProblemCode } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import type { IdSite } from './facts.ts';

/** Leaves out what only follows from another problem: text that was read as something else makes many faults, and one is to be mended. */
export function keepCauses(problems: readonly Problem[]): readonly Problem[] {
  const causes = problems.filter(({ code }) => BENT_TEXT.has(code));
  return problems.filter((problem, index) => {
    if (problems.findIndex((other) => isSame(other, problem)) < index) return false;
    return BENT_TEXT.has(problem.code) || !causes.some((cause) => overlaps(cause.span, problem.span));
  });
}

/** Names are only looked up where they were written as they should be; what a transcript names is history and may be gone. */
export function keepSound(
  sites: readonly IdSite[],
  problems: readonly Problem[],
  kind: DocumentKind,
): readonly IdSite[] {
  if (kind === 'transcript') return sites.map((site) => (site.role === 'use' ? { ...site, role: 'mention' } : site));
  const faults = problems.filter(({ code }) => BENT_TEXT.has(code) || FAULTY_VALUE.has(code));
  if (faults.length === 0) return sites;
  return sites.filter((site) => !faults.some((fault) => overlaps(fault.span, site)));
}

/** Text that YAML read as something else. */
const BENT_TEXT: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'comma-splits-text',
  'text-starts-with-brace',
  'text-with-colon',
]);
/** Values that are not even of the form of a name. */
const FAULTY_VALUE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['value-not-allowed', 'value-wrong-form']);

function isSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.span.start === b.span.start && a.span.end === b.span.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
