import type { Problem } from '../base/problem.ts';

/** Compares two problems by where they are, for a list in the order of the text. */
export function byPlace(one: Problem, other: Problem): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}
