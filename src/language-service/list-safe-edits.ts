import type { Fix, TextEdit } from '../core/base/fix.ts';
import type { Problem } from '../core/base/problem.ts';

/**
 * The edits of the best safe fix of each finding, sorted by place. Where the fixes of two findings touch the same words the first is
 * made; the other finding may be gone then, and where it is not, it is fixed the next time.
 */
export function listSafeEdits(problems: readonly Problem[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = -1;
  const chosen = problems.flatMap((problem) => getSafeFix(problem) ?? []);
  for (const fix of chosen.sort((a, b) => getStart(a) - getStart(b))) {
    const sorted = fix.edits.toSorted((a, b) => a.span.start - b.span.start);
    if (sorted.length === 0 || getStart(fix) <= end) continue;
    edits.push(...sorted);
    end = Math.max(...sorted.map(({ span }) => span.end));
  }
  return edits;
}

/** The best fix that may be made without a person looking. */
export function getSafeFix({ fixes = [] }: Problem): Fix | undefined {
  return fixes.find(({ isSafe }) => isSafe === true);
}

function getStart({ edits }: Fix): number {
  return Math.min(...edits.map(({ span }) => span.start));
}
