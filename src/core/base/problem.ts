import type { Fix } from './fix.ts';
import { english } from './sentences/en.ts';
import type { Severity } from './severity.ts';
import type { Span } from './span.ts';

/** The stable name of a kind of problem; it is also the name of its page in `docs/problems/`. */
export type ProblemCode = keyof typeof english;

/** What a sentence needs to be said: the names and values that it quotes. */
export type ProblemArguments<Code extends ProblemCode> = Parameters<(typeof english)[Code]['say']>[0];

/** Something that an author should know about a place in a text; the sentence is made from code and arguments. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly args: unknown;
  readonly fixes?: readonly Fix[];
}

/** Makes a problem of a known kind, graded as its table says. */
export function createProblem<Code extends ProblemCode>(
  code: Code,
  span: Span,
  args: ProblemArguments<Code>,
  fixes: readonly Fix[] = [],
): Problem {
  const place = { start: span.start, end: span.end };
  const problem = { code, severity: english[code].severity, span: place, args };
  return fixes.length === 0 ? problem : { ...problem, fixes };
}

/** The sentence that an author reads, in English. */
export function sayProblem(problem: Problem): string {
  const { say } = english[problem.code] as { say: (args: unknown) => string };
  return say(problem.args);
}

/** The same problem `by` units further on, its fixes too. */
export function shiftProblem(problem: Problem, by: number): Problem {
  if (by === 0) return problem;
  const span = { start: problem.span.start + by, end: problem.span.end + by };
  if (problem.fixes === undefined) return { ...problem, span };
  return { ...problem, span, fixes: problem.fixes.map((fix) => shiftFix(fix, by)) };
}

function shiftFix(fix: Fix, by: number): Fix {
  return {
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, span: { start: edit.span.start + by, end: edit.span.end + by } })),
  };
}
