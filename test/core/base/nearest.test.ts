import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearestName } from '../../../src/core/base/nearest.ts';

describe('nearestName', () => {
  const cases: readonly [name: string, candidates: readonly string[], expected: string | undefined][] = [
    ['gret', ['greet', 'escalate', 'bye'], 'greet'],
    ['escalte', ['greet', 'escalate', 'bye'], 'escalate'],
    ['identfiy', ['identify'], 'identify'],
    ['Greet', ['great', 'greet'], 'greet'],
    ['order.totla', ['order.id', 'order.total'], 'order.total'],
    ['TRUE', ['true', 'false'], 'true'],
    ['wrap-up', ['approve', 'check'], undefined],
    ['greet', ['greet'], undefined],
    ['x', ['y'], undefined],
    ['x', ['X'], 'X'],
    ['', ['a'], undefined],
    ['greet', [], undefined],
    ['cat', ['cut', 'bat', 'car'], 'bat'],
  ];
  for (const [name, candidates, expected] of cases) {
    it(`finds ${String(expected)} for ${JSON.stringify(name)} among ${candidates.join(', ') || 'nothing'}`, () => {
      assert.equal(nearestName(name, candidates), expected);
    });
  }

  it('does not depend on the order of the candidates', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }), { maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(name, words, (word, candidates) => {
        assert.equal(nearestName(word, candidates), nearestName(word, candidates.toReversed()));
      }),
      { seed: 11, numRuns: 2000 },
    );
  }).timeout(30_000);

  it('agrees with the whole table of distances', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(word, word, (name, candidate) => {
        const limit = Math.min(8, Math.round(name.length / 3));
        const near = candidate !== name && wholeDistance(name, candidate) <= limit;
        assert.equal(nearestName(name, [candidate]), near ? candidate : undefined);
      }),
      { seed: 12, numRuns: 2000 },
    );
  }).timeout(30_000);

  it('reads ten thousand candidates in a moment, and a huge name at once', () => {
    const candidates = Array.from({ length: 10_000 }, (_, index) => `billing/refund-reply-number-${String(index)}`);
    const started = performance.now();
    assert.equal(nearestName('biling/refund-reply-number-9999', candidates), 'billing/refund-reply-number-9999');
    assert.equal(nearestName('a'.repeat(1_000_000), ['b'.repeat(1_000_000)]), undefined);
    assert.ok(performance.now() - started < 2000);
  });
});

function wholeDistance(from: string, to: string): number {
  const table = Array.from({ length: from.length + 1 }, (_, line) =>
    Array.from({ length: to.length + 1 }, (__, column) => (line === 0 ? column : column === 0 ? line : 0)),
  );
  const at = (line: number, column: number): number => table[line]?.[column] ?? Infinity;
  for (let line = 1; line <= from.length; line += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[line - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(at(line - 1, column - 1) + same, at(line - 1, column) + 1, at(line, column - 1) + 1);
      if (from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1]) {
        cost = Math.min(cost, at(line - 2, column - 2) + 1);
      }
      (table[line] ?? [])[column] = cost;
    }
  }
  return at(from.length, to.length);
}
