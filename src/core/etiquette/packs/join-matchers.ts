import type { Matcher, NextMatch, TextMatch } from './matcher.ts';

/** One matcher that gives what the first of several finds; where two find something at one place, the pattern that was written first. */
export function joinMatchers(matchers: readonly Matcher[]): Matcher {
  const [only] = matchers;
  if (matchers.length === 1 && only !== undefined) return only;
  return {
    mayFind: (text) => matchers.some((matcher) => matcher.mayFind(text)),
    search: (text) =>
      joinSearches(matchers.filter((matcher) => matcher.mayFind(text)).map((matcher) => matcher.search(text))),
  };
}

interface Searched {
  readonly next: NextMatch;
  found: TextMatch | undefined;
}

function joinSearches(searches: readonly NextMatch[]): NextMatch {
  const busy: Searched[] = searches.map((next) => ({ next, found: next(0) }));
  return (from) => {
    let best: TextMatch | undefined;
    for (const search of busy) {
      if (search.found !== undefined && search.found.start < from) search.found = search.next(from);
      if (search.found !== undefined && (best === undefined || isBefore(search.found, best))) best = search.found;
    }
    return best;
  };
}

function isBefore(one: TextMatch, other: TextMatch): boolean {
  return one.start < other.start || (one.start === other.start && one.token < other.token);
}
