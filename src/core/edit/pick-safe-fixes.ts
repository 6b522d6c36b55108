import type { Fix, TextEdit } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';
import { getSafeFix } from './get-safe-fix.ts';

/** A change that may be made without a person looking, with the code of the problem that it ends. */
export interface SafeFix {
  readonly code: string;
  /** Sorted by place. */
  readonly edits: readonly TextEdit[];
}

/**
 * The best safe fix of each problem, by place. Of two that touch each other the first is taken; the other problem may be gone then, and
 * where it is not, it is mended the next time.
 */
export function pickSafeFixes(problems: readonly Problem[]): readonly SafeFix[] {
  const picked: SafeFix[] = [];
  let end = -1;
  for (const { code, edits } of problems.flatMap(toSafeFix).sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf({ edits }) <= end) continue;
    picked.push({ code, edits });
    end = Math.max(...edits.map(({ span }) => span.end));
  }
  return picked;
}

function toSafeFix(problem: Problem): SafeFix[] {
  const fix = getSafeFix(problem);
  return fix === undefined || fix.edits.length === 0 ? [] : [{ code: problem.code, edits: sortEdits(fix) }];
}

function sortEdits({ edits }: Fix): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function startOf({ edits: [first] }: Pick<SafeFix, 'edits'>): number {
  return first?.span.start ?? 0;
}
