import assert from 'node:assert/strict';
import { measureSms } from '../../../src/core/prose/sms-segments.ts';

describe('measureSms', () => {
  const sizes = [
    { what: 'nothing', text: '', encoding: 'gsm-7', units: 0, segments: 1 },
    { what: 'a full message', text: 'a'.repeat(160), encoding: 'gsm-7', units: 160, segments: 1 },
    { what: 'one septet too many', text: 'a'.repeat(161), encoding: 'gsm-7', units: 161, segments: 2 },
    { what: 'two full messages', text: 'a'.repeat(306), encoding: 'gsm-7', units: 306, segments: 2 },
    { what: 'a third message', text: 'a'.repeat(307), encoding: 'gsm-7', units: 307, segments: 3 },
    { what: 'signs that take two septets', text: '€'.repeat(80), encoding: 'gsm-7', units: 160, segments: 1 },
    {
      what: 'a sign of two septets that would be cut at the border',
      text: `${'a'.repeat(152)}€${'a'.repeat(152)}`,
      encoding: 'gsm-7',
      units: 306,
      segments: 3,
    },
    {
      what: 'a full message with a curly quote',
      text: `’${'a'.repeat(69)}`,
      encoding: 'ucs-2',
      units: 70,
      segments: 1,
    },
    { what: 'the same and one more', text: `’${'a'.repeat(70)}`, encoding: 'ucs-2', units: 71, segments: 2 },
    {
      what: 'an emoji that would be cut at the border',
      text: `${'a'.repeat(66)}😀${'a'.repeat(66)}`,
      encoding: 'ucs-2',
      units: 134,
      segments: 3,
    },
    { what: 'half of an emoji', text: '\ud83d', encoding: 'ucs-2', units: 1, segments: 1 },
  ];

  for (const { what, text, ...expected } of sizes) {
    it(`measures ${what}`, () => {
      const { encoding, units, segments } = measureSms(text);
      assert.deepEqual({ encoding, units, segments }, expected);
    });
  }

  it('names the characters that GSM-7 does not have, at their offsets', () => {
    assert.deepEqual(measureSms('😀 it’s [50%] €5').forcedBy, [
      { character: '😀', offset: 0 },
      { character: '’', offset: 5 },
    ]);
  });

  it('lists twenty of them and counts all', () => {
    const { forcedBy, forcedCount } = measureSms('á'.repeat(50));
    assert.equal(forcedBy.length, 20);
    assert.equal(forcedCount, 50);
  });
});
