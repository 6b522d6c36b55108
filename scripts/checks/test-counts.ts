/** How many tests passed, failed and were skipped. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts before any test was run. */
export const noCounts: TestCounts = { passed: 0, failed: 0, skipped: 0 };

const mark = '::test-counts ';

/** The counts of two runs together. */
export function addCounts(one: TestCounts, other: TestCounts): TestCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** The line by which a test process tells its counts to the process that started it. */
export function toCountsLine(counts: TestCounts): string {
  return `${mark}${JSON.stringify(counts)}`;
}

/** The counts in a line of output, or undefined when the line is not about them. */
export function readCountsLine(line: string): TestCounts | undefined {
  return line.startsWith(mark) ? (JSON.parse(line.slice(mark.length)) as TestCounts) : undefined;
}
