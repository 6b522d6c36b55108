import { createOverlap } from '../base/overlap.ts';
import type { Problem, ProblemCode } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import type { IdSite } from './facts.ts';

/** Leaves out what only follows from another problem: text that was read as something else makes many faults, and one is to be mended. */
export function keepCauses(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const isBent = createOverlap(listSpans(problems, BENT_TEXT));
  return problems.filter(({ code, span }) => {
    const name = `${code} ${String(span.start)} ${String(span.end)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return BENT_TEXT.has(code) || !isBent(span);
  });
}

/** Names are only looked up where they were written as they should be; what a transcript names is history and may be gone. */
export function keepSound(
  sites: readonly IdSite[],
  problems: readonly Problem[],
  kind: DocumentKind,
): readonly IdSite[] {
  if (kind === 'transcript') return sites.map((site) => (site.role === 'use' ? { ...site, role: 'mention' } : site));
  const faults = [...listSpans(problems, BENT_TEXT), ...listSpans(problems, FAULTY_VALUE)];
  if (faults.length === 0) return sites;
  const isFaulty = createOverlap(faults);
  return sites.filter((site) => !isFaulty(site));
}

/** Text that YAML read as something else. */
const BENT_TEXT: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'comma-splits-text',
  'text-starts-with-brace',
  'text-with-colon',
]);
/** Values that are not even of the form of a name. */
const FAULTY_VALUE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['value-not-allowed', 'value-wrong-form']);

function listSpans(problems: readonly Problem[], codes: ReadonlySet<ProblemCode>): Span[] {
  return problems.filter(({ code }) => codes.has(code)).map(({ span }) => span);
}
