import { compilePattern } from '../etiquette/packs/compile-pattern.ts';
import { isFound } from '../etiquette/packs/matcher.ts';
import type { TryPattern } from '../workspace/check-sample.ts';

/** Tries the pattern of a variable in the way of the patterns of rule packs: in a limited time, whatever it is. */
export const tryPattern: TryPattern = (pattern, text) => {
  const compiled = compilePattern(pattern, { isWord: false, ignoresCase: false });
  if (compiled.kind === 'refused') return { reason: compiled.reason };
  return text.length > LONGEST || isFound(compiled.matcher, text) ? 'fits' : 'differs';
};

/** Nobody writes a sample so long, in UTF-16 units, and it would cost more than a search may. */
const LONGEST = 200;
