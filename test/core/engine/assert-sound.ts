import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/base/problem.ts';
import { sayProblem } from '../../../src/core/base/problem.ts';
import type { Span } from '../../../src/core/base/span.ts';

/** Asserts what holds of all problems of any text: they can be said, and they and their fixes lie inside it. */
export function assertSound(text: string, problems: readonly Problem[]): void {
  for (const problem of problems) {
    assertInside(text, problem.span, problem.code);
    assert.doesNotMatch(sayProblem(problem), /undefined|\[object|NaN/, problem.code);
    for (const { title, edits } of problem.fixes ?? []) {
      assert.notEqual(title, '');
      const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start);
      spans.forEach((span, index) => {
        assertInside(text, span, `a fix of ${problem.code}`);
        assert.ok((spans[index - 1]?.end ?? 0) <= span.start, `edits of a fix of ${problem.code} overlap`);
      });
    }
  }
}

function assertInside(text: string, { start, end }: Span, what: string): void {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  assert.ok(isInside, `${what} lies at ${String(start)}–${String(end)} of ${String(text.length)}`);
}
