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
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly args: unknown;
  readonly fixes?: readonly Fix[];
  /** The sentence itself, where a rule of etiquette found the problem; its code is the name of the rule then. */
  readonly said?: string;
}

/** What a finding is about: the entry that the words belong to, and a mark of the words, by which a baseline knows it again. */
export interface FindingArguments {
  readonly owner: string;
  readonly hash: string;
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

/** Makes a problem of what a rule found; `said` is the sentence that an author reads. */
export function createFinding(
  rule: string,
  severity: Severity,
  { start, end }: Span,
  said: string,
  args: FindingArguments,
  fixes: readonly Fix[] = [],
): Problem {
  const problem = { code: rule, severity, span: { start, end }, args, said };
  return fixes.length === 0 ? problem : { ...problem, fixes };
}

/** The sentence that an author reads, in English. */
export function sayProblem(problem: Problem): string {
  if (problem.said !== undefined) return problem.said;
  const { say } = english[problem.code as ProblemCode] as { say: (args: unknown) => string };
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
