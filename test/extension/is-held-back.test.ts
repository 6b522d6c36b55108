import assert from 'node:assert/strict';
import { isHeldBack, type HeldDiagnostic } from '../../src/extension/is-held-back.ts';
import { findingMark } from '../../src/protocol/finding-mark.ts';

const [error, warning, information, hint] = [0, 1, 2, 3] as const;

describe('while somebody writes a line', () => {
  const onLines = (start: number, end: number, severity: number, more: object = {}): HeldDiagnostic => ({
    range: { start: { line: start }, end: { line: end } },
    severity,
    code: 'some-code',
    ...more,
  });
  const lines = new Set([3]);

  const cases: readonly [what: string, diagnostic: HeldDiagnostic, waits: boolean][] = [
    ['a remark on style waits', onLines(3, 3, information), true],
    ['a hint waits', onLines(3, 3, hint), true],
    ['an error in the writing of the file is told at once', onLines(3, 3, error), false],
    ['so is a warning', onLines(3, 3, warning), false],
    ['whatever a rule of etiquette finds waits', onLines(3, 3, error, { data: findingMark }), true],
    ['what reaches over the line waits too', onLines(1, 5, hint), true],
    ['what stands on other lines stays', onLines(4, 5, hint), false],
    ['a notice on the whole file stays', onLines(3, 3, information, { code: undefined }), false],
  ];
  for (const [what, diagnostic, waits] of cases) {
    it(what, () => {
      assert.equal(isHeldBack(diagnostic, lines), waits);
    });
  }
});
