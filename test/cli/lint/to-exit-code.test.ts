import assert from 'node:assert/strict';
import type { Limits } from '../../../src/cli/lint/to-exit-code.ts';
import { toExitCode } from '../../../src/cli/lint/to-exit-code.ts';

const none = { error: 0, warning: 0, info: 0, hint: 0 };

describe('toExitCode', () => {
  const levels = ['error', 'warning', 'info', 'hint', 'never'] as const;
  for (const failOn of levels) {
    it(`--fail-on ${failOn} ends with 1 for what is as grave or graver`, () => {
      const failing = (['error', 'warning', 'info', 'hint'] as const).filter(
        (severity) => toExitCode({ ...none, [severity]: 1 }, { failOn, maxWarnings: undefined }) === 1,
      );
      const graver: readonly string[] = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
      assert.deepEqual(failing, graver);
      assert.equal(toExitCode(none, { failOn, maxWarnings: undefined }), 0);
    });
  }

  const cases: readonly [failOn: Limits['failOn'], maxWarnings: number, counts: Partial<typeof none>, code: 0 | 1][] = [
    ['warning', 2, { warning: 2 }, 0],
    ['warning', 2, { warning: 3 }, 1],
    ['warning', 2, { warning: 2, error: 1 }, 1],
    ['error', 2, { warning: 2 }, 0],
    ['error', 2, { warning: 3 }, 1],
    ['hint', 2, { warning: 2 }, 0],
    ['hint', 2, { warning: 2, hint: 1 }, 1],
    ['never', 0, { warning: 3, error: 1 }, 0],
    ['warning', 0, { warning: 1 }, 1],
  ];
  for (const [failOn, maxWarnings, counts, code] of cases) {
    it(`--fail-on ${failOn} --max-warnings ${maxWarnings} ends with ${code} for ${JSON.stringify(counts)}`, () => {
      assert.equal(toExitCode({ ...none, ...counts }, { failOn, maxWarnings }), code);
    });
  }
});
