import type { FindingArguments, Problem } from '../../base/problem.ts';

/** How often each known finding occurs, by its key. */
export type Baseline = ReadonlyMap<string, number>;

/** The key of a finding: its rule, the entry that it belongs to, and the mark of its words; nothing for problems that no rule found. */
export function toKey({ code, said, args }: Problem): string | undefined {
  if (said === undefined) return undefined;
  const { owner, hash } = args as FindingArguments;
  return JSON.stringify([code, owner, hash]);
}

/** Adds up how often each finding occurs. */
export function countFindings(problems: Iterable<Problem>): Baseline {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const key = toKey(problem);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What of a baseline still occurs, each entry at most as often as it was known. */
export function pruneBaseline(known: Baseline, occurring: Baseline): Baseline {
  const kept = [...known].map(([key, count]) => [key, Math.min(count, occurring.get(key) ?? 0)] as const);
  return new Map(kept.filter(([, count]) => count > 0));
}
