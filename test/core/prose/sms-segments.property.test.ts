import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { measureSms } from '../../../src/core/prose/sms-segments.ts';

const run = { seed: 20261122, numRuns: 300 };

const plain = fc.constantFrom('a', 'Z', '5', ' ', 'é', 'Δ', 'ñ', '@');
const twoSeptets = fc.constantFrom('€', '[', ']', '~', '\\', '^', '{', '}', '|');
const outside = fc.constantFrom('’', 'á', '–', 'ж', '中', '😀', '🚚');

/** Texts that end near the borders of one, two and three messages. */
function textOf(...characters: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(480), fc.array(fc.oneof(...characters), { maxLength: 12 }), fc.array(fc.oneof(...characters)))
    .map(([length, start, end]) => start.join('') + 'a'.repeat(length) + end.join(''));
}

describe('measureSms', () => {
  it('knows the same alphabet as the calculator of a provider', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const expected = new SegmentedMessage(character);
      const { encoding, units } = measureSms(character);
      assert.equal(encoding, expected.getEncodingName().toLowerCase(), `character ${code}`);
      if (encoding === 'gsm-7') assert.equal(units, expected.numberOfCharacters, `character ${code}`);
    }
  });

  it('counts the septets and messages that it counts', () => {
    fc.assert(
      fc.property(textOf(plain, twoSeptets), (text) => {
        const expected = new SegmentedMessage(text);
        const { encoding, units, segments } = measureSms(text);
        assert.equal(encoding, 'gsm-7');
        assert.deepEqual([units, segments], [expected.numberOfCharacters, expected.segmentsCount]);
      }),
      run,
    );
  });

  it('counts the messages of UCS-2 that it counts', () => {
    fc.assert(
      fc.property(textOf(plain, twoSeptets, outside), (text) => {
        const expected = new SegmentedMessage(text);
        const { encoding, segments } = measureSms(text);
        assert.deepEqual([encoding, segments], [expected.getEncodingName().toLowerCase(), expected.segmentsCount]);
      }),
      run,
    );
  });
});
