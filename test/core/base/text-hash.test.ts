import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textHash } from '../../../src/core/base/text-hash.ts';
import { anyText } from '../../any-text.ts';

describe('textHash', () => {
  // Computed with the reference MurmurHash3_x86_32 over the UTF-16LE bytes, seed 0.
  const known: readonly [text: string, mark: string][] = [
    ['', 't00000000'],
    ['a', 't6f49d11a'],
    ['Hi', 't07bcedf4'],
    ['Hi!', 't4f585fe4'],
    ['Hola, ¿qué tal?', 'tcebd18f7'],
    ['Hi {{default customer.firstName "there"}}', 'td8400afb'],
    ['😀', 't56065e39'],
  ];
  for (const [text, mark] of known) {
    it(`marks ${JSON.stringify(text)} as the reference does`, () => {
      assert.equal(textHash(text), mark);
    });
  }

  it('is a letter and eight hexadecimal digits for any text', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        assert.match(textHash(text), /^t[0-9a-f]{8}$/);
        assert.equal(textHash(text), textHash(`${text} `.slice(0, -1)));
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it('changes about half of its bits when one bit of the text changes', () => {
    let changed = 0;
    let compared = 0;
    for (let index = 0; index < 400; index += 1) {
      const text = `Your refund ${String(index)} is on its way`;
      const other = `Your refund ${String(index)} is on its wax`;
      changed += countBits(parseInt(textHash(text).slice(1), 16) ^ parseInt(textHash(other).slice(1), 16));
      compared += 32;
    }
    assert.ok(Math.abs(changed / compared - 0.5) < 0.03, `${String(changed)} of ${String(compared)} bits`);
  });

  it('tells a hundred thousand similar texts apart as well as chance does', () => {
    const marks = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) marks.add(textHash(`Reply number ${String(index)}`));
    assert.ok(marks.size >= 99_990, `${String(100_000 - marks.size)} texts share a mark`);
  });
});

function countBits(value: number): number {
  let count = 0;
  for (let rest = value >>> 0; rest > 0; rest = Math.floor(rest / 2)) count += rest & 1;
  return count;
}
