import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createOverlap } from '../../../src/core/base/overlap.ts';

describe('createOverlap', () => {
  it('answers as a look at each span would', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), span, (spans, asked) => {
        const expected = spans.some(({ start, end }) => start < asked.end && asked.start < end);
        assert.equal(createOverlap(spans)(asked), expected);
      }),
      { seed: 20_271, numRuns: 2000 },
    );
  });

  it('finds nothing among no spans', () => {
    assert.equal(createOverlap([])({ start: 0, end: 10 }), false);
  });
});
