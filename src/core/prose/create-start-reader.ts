import { type PhraseStarts, readPhraseStarts } from './phrase-pattern.ts';

/** Tells how a pattern of words can begin. */
export type ReadStarts = (pattern: string) => PhraseStarts;

/** Creates a reader that remembers what it read, for patterns that are prepared again and again; it keeps those of 10,000. */
export function createStartReader(): ReadStarts {
  const known = new Map<string, PhraseStarts>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const starts = readPhraseStarts(pattern);
    if (known.size >= MOST_PATTERNS) known.clear();
    known.set(pattern, starts);
    return starts;
  };
}

/** Our own rules have two thousand; the rest is for those of the house. */
const MOST_PATTERNS = 10_000;
