import type { Fix, TextEdit } from '../../core/base/fix.ts';
import type { Problem } from '../../core/base/problem.ts';

/** A change that may be made without a person looking, with the code of the problem that it ends. */
export interface SafeFix {
  readonly code: string;
  /** Sorted by place. */
  readonly edits: readonly TextEdit[];
}

/** The best safe fix of each problem, by place; of two that touch each other the first is taken, and the other waits for the next round. */
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

function toSafeFix({ code, fixes = [] }: Problem): SafeFix[] {
  const fix = fixes.find(({ isSafe }) => isSafe === true);
  return fix === undefined || fix.edits.length === 0 ? [] : [{ code, edits: sortEdits(fix) }];
}

function sortEdits({ edits }: Fix): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}

function startOf({ edits: [first] }: Pick<SafeFix, 'edits'>): number {
  return first?.span.start ?? 0;
}
