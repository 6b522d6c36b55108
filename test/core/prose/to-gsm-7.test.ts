import assert from 'node:assert/strict';
import { measureSms } from '../../../src/core/prose/sms-segments.ts';
import { toGsm7 } from '../../../src/core/prose/to-gsm-7.ts';

describe('toGsm7', () => {
  const exact = { a: 'a', é: 'é', '€': '€', '’': "'", '“': '"', '–': '-', '—': '-', '…': '...', '\u00a0': ' ' };

  for (const [character, text] of Object.entries(exact)) {
    it(`writes ${JSON.stringify(character)} as ${JSON.stringify(text)}`, () => {
      assert.deepEqual(toGsm7(character), { text, lossy: false });
    });
  }

  for (const [character, text] of Object.entries({ á: 'a', í: 'i', Ó: 'O', ç: 'c', ê: 'e', '²': '2' })) {
    it(`says that something is lost where ${character} is written as ${text}`, () => {
      assert.deepEqual(toGsm7(character), { text, lossy: true });
    });
  }

  for (const character of ['😀', 'ж', '中', '\u0301', '\ud83d', '']) {
    it(`has nothing plain for ${JSON.stringify(character)}`, () => {
      assert.equal(toGsm7(character), undefined);
    });
  }

  it('gives only what GSM-7 has', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const replacement = toGsm7(String.fromCharCode(code));
      if (replacement !== undefined) assert.equal(measureSms(replacement.text).encoding, 'gsm-7', `character ${code}`);
    }
  });
});
