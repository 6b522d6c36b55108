import type { Fix } from '../base/fix.ts';
import type { Problem } from '../base/problem.ts';

/** The best fix that may be made without a person looking. */
export function getSafeFix({ fixes = [] }: Problem): Fix | undefined {
  return fixes.find(({ isSafe }) => isSafe === true);
}
