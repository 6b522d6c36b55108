/** Throws when two values differ as JSON; stands in for node's assertions, which a web worker does not have. */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`Expected ${JSON.stringify(expected)}, but found ${JSON.stringify(actual)}.`);
}
