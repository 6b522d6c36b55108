import { createProblem, type Problem, type ProblemArguments, type ProblemCode } from '../base/problem.ts';
import type { Fix } from '../base/fix.ts';
import type { Span } from '../base/span.ts';

/** How many parts and parentheses may stand inside each other. */
export const deepestNesting = 50;

/** Where we are between two braces: `fault` is what stopped us there, `notes` are problems that we could read on from. */
export interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  fault: Problem | undefined;
  readonly notes: Problem[];
}

/** A cursor at that offset, with nothing to report. */
export function createCursor(text: string, at: number): Cursor {
  return { text, at, depth: 0, fault: undefined, notes: [] };
}

/** Whether the cursor was stopped by a fault. */
export function isStopped(cursor: Cursor): boolean {
  return cursor.fault !== undefined;
}

/** Stops the cursor with a fault; the first fault stays. */
export function stop<Code extends ProblemCode>(
  cursor: Cursor,
  code: Code,
  span: Span,
  args: ProblemArguments<Code>,
  fixes: readonly Fix[] = [],
): void {
  cursor.fault ??= createProblem(code, span, args, fixes);
}

const operators = /\|\||&&|[<>!=+*%]+/y;

/** The comparison or calculation that is written there, or nothing. */
export function findOperator(text: string, at: number): string {
  operators.lastIndex = at;
  return operators.exec(text)?.[0] ?? '';
}

/** Stops the cursor at a character that cannot stand there. */
export function stopAtCharacter(cursor: Cursor): void {
  const { text, at } = cursor;
  const operator = findOperator(text, at);
  if (operator !== '') {
    stop(cursor, 'template-comparison', { start: at, end: at + operator.length }, { text: operator });
    return;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  stop(cursor, 'template-character-unexpected', { start: at, end: at + character.length }, { text: character });
}
