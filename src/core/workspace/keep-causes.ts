import { createOverlap } from '../base/overlap.ts';
import type { Problem, ProblemCode } from '../base/problem.ts';
import type { Span } from '../base/span.ts';
import type { DocumentKind } from '../schema/kinds.ts';
import type { IdSite } from './facts.ts';

/**
 * Leaves out what only follows from another problem: text that was read as something else makes many faults, and one is to be mended.
 * `lost` are values that nobody can know, such as those of unknown aliases.
 */
export function keepCauses(problems: readonly Problem[], lost: readonly Span[] = []): readonly Problem[] {
  const seen = new Set<string>();
  const isBent = createOverlap([...listSpans(problems, BENT_TEXT), ...lost]);
  const isMisread = createOverlap(listSpans(problems, MISREAD));
  const json = problems.find(({ code }) => BROKEN_JSON.has(code));
  return problems.filter(({ code, span }) => {
    const name = `${code} ${String(span.start)} ${String(span.end)}`;
    if (seen.has(name)) return false;
    seen.add(name);
    if (BENT_TEXT.has(code)) return true;
    if (isBent(span) || (FROM_MISREADING.has(code) && isMisread(span))) return false;
    if (json === undefined) return true;
    return !FROM_BROKEN_JSON.has(code) && (code !== 'key-unknown' || span.start < json.span.start);
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
  const unfinished = listSpans(problems, UNFINISHED_NAME);
  if (faults.length + unfinished.length === 0) return sites;
  const isFaulty = createOverlap(faults);
  const isUnfinished = createOverlap(unfinished);
  return sites.flatMap((site) => {
    if (isFaulty(site)) return [];
    return site.role === 'use' && isUnfinished(site) ? [{ ...site, role: 'mention' as const }] : [site];
  });
}

/** Text that YAML read as something else. */
const BENT_TEXT: ReadonlySet<string> = new Set<ProblemCode>([
  'comma-splits-text',
  'text-starts-with-brace',
  'text-with-colon',
]);
/** Values that are not even of the form of a name. */
const FAULTY_VALUE: ReadonlySet<string> = new Set<ProblemCode>([
  'key-not-a-word',
  'value-not-allowed',
  'value-wrong-form',
]);

/** Names that are still being typed. */
const UNFINISHED_NAME: ReadonlySet<string> = new Set<ProblemCode>([
  'template-tag-unclosed',
  'template-name-unfinished',
]);
/** What was read, but not as it was meant. */
const MISREAD: ReadonlySet<string> = new Set<ProblemCode>([
  'text-read-as-value',
  'key-without-colon',
  'key-not-a-word',
]);
const FROM_MISREADING: ReadonlySet<string> = new Set<ProblemCode>([
  'value-missing',
  'value-wrong-type',
  'value-wrong-form',
  'key-unknown',
]);
/** Behind one of these, a reader of JSON can only guess. */
const BROKEN_JSON: ReadonlySet<string> = new Set<ProblemCode>([
  'json-bracket-not-closed',
  'json-colon-missing',
  'json-key-missing',
  'json-quote-not-closed',
  'json-unexpected',
  'json-value-missing',
]);
const FROM_BROKEN_JSON: ReadonlySet<string> = new Set<ProblemCode>(['key-missing', 'value-missing']);

function listSpans(problems: readonly Problem[], codes: ReadonlySet<string>): Span[] {
  return problems.filter(({ code }) => codes.has(code)).map(({ span }) => span);
}
