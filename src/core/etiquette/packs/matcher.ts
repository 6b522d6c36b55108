/** A place where a matcher found something; `token` is the number of the pattern that found it, `groups` what its brackets hold. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly groups: readonly string[];
}

/** Gives the first match that begins at or after an offset, undefined where there is none; the offset never goes back. */
export type NextMatch = (from: number) => TextMatch | undefined;

/** Looks for patterns in texts, in a time that is limited whatever the patterns are. */
export interface Matcher {
  /** A quick first look; where it says no, a search finds nothing. */
  mayFind(text: string): boolean;
  /** Begins a search through one text. */
  search(text: string): NextMatch;
}

/** All matches of a matcher in a text, in order, none over another and none without words. */
export function findAll(matcher: Matcher, text: string): readonly TextMatch[] {
  if (!matcher.mayFind(text)) return NONE;
  const matches: TextMatch[] = [];
  const next = matcher.search(text);
  // An engine may step back to the first half of a character, so the way on is measured by where the search began.
  for (let from = 0; from <= text.length;) {
    const match = next(from);
    if (match === undefined) break;
    if (match.end > match.start && match.start >= from) matches.push(match);
    from = Math.max(match.end, from + 1);
  }
  return matches;
}

/** Whether a matcher finds anything in a text. */
export function isFound(matcher: Matcher, text: string): boolean {
  return matcher.mayFind(text) && matcher.search(text)(0) !== undefined;
}

const NONE: readonly TextMatch[] = [];
