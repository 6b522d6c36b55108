import assert from 'node:assert/strict';
import fc from 'fast-check';
import { getScalarValue } from 'js-yaml';
import { parseDocument } from 'yaml';
import { mapScalar } from '../../../src/core/document/scalar-map.ts';
import { decodeScalar } from '../../../src/core/document/scalar-runs.ts';
import { readScalarOfKey } from './scalar-of-event.ts';
import { writtenScalar } from './written-scalar.ts';

const settings = { seed: 20_261, numRuns: 10_000 };

describe('the places of a scalar’s characters, over random scalars in five styles', () => {
  it('decodes what js-yaml and yaml decode', () => {
    fc.assert(
      fc.property(writtenScalar(), ({ text, isCommonGround }) => {
        const scalar = readScalarOfKey(text);
        assert.equal(decodeScalar(text, scalar), scalar.value);
        if (!isCommonGround) return;
        assert.equal(parseDocument(text, { schema: 'failsafe' }).getIn(['a', 'k']), scalar.value);
      }),
      settings,
    );
  }).timeout(60_000);

  it('gives each unit the piece of text that stands for it', () => {
    fc.assert(
      fc.property(writtenScalar(), ({ text }) => {
        const scalar = readScalarOfKey(text);
        const value = String(scalar.value);
        const map = mapScalar(text, scalar);
        let last = scalar.valueStart;
        for (let index = 0; index < value.length; index++) {
          const span = map.sourceSpan(index, index + 1);
          assert.equal(span.start, map.sourceOffset(index));
          assert.ok(span.start >= last, 'places never go back');
          assert.ok(span.end >= span.start && span.end <= scalar.valueEnd, 'places lie in the scalar');
          assertStandsFor(text.slice(span.start, span.end), value, index, span.end === scalar.valueEnd);
          last = span.start;
        }
        assert.ok(map.sourceOffset(value.length) >= last && map.sourceOffset(value.length) <= scalar.valueEnd);
      }),
      settings,
    );
  }).timeout(60_000);

  it('spans many units from the first one’s start to the last one’s end', () => {
    fc.assert(
      fc.property(writtenScalar(), fc.nat(), fc.nat(), ({ text }, a, b) => {
        const scalar = readScalarOfKey(text);
        const length = String(scalar.value).length;
        const map = mapScalar(text, scalar);
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((one, other) => one - other) as [number, number];
        const span = map.sourceSpan(start, end);
        assert.equal(span.start, map.sourceOffset(start));
        assert.equal(span.end, start === end ? span.start : map.sourceSpan(end - 1, end).end);
      }),
      settings,
    );
  }).timeout(60_000);
});

/** A unit was written as itself, as a break, or as an escape that js-yaml decodes to it. */
function assertStandsFor(piece: string, value: string, index: number, isLast: boolean): void {
  const unit = value.charAt(index);
  if (piece === unit) return;
  if (/^(\r\n|\r|\n)$/.test(piece)) {
    assert.ok(unit === '\n' || unit === ' ');
  } else if (piece === '') {
    assert.ok(isLast && unit === '\n', 'only the break that ends a text may be unwritten');
  } else if (piece === "''") {
    assert.equal(unit, "'");
  } else {
    const decoded = decodeEscape(piece);
    assert.ok(decoded.length <= 2);
    const isSecond = decoded.length === 2 && unit === decoded.charAt(1);
    assert.equal(value.slice(index - (isSecond ? 1 : 0)).slice(0, decoded.length), decoded);
  }
}

function decodeEscape(piece: string): string {
  assert.equal(piece.charAt(0), '\\');
  const event = {
    type: 4,
    valueStart: 0,
    valueEnd: piece.length,
    style: 2,
    chomping: 1,
    indent: -1,
    fast: false,
  } as const;
  return getScalarValue(piece, { ...event, style: 3, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 });
}
