import assert from 'node:assert/strict';
import { normaliseText } from '../../../src/core/matching/normalise-text.ts';

describe('normaliseText', () => {
  const same = [
    ['Hello,  how can I help?', 'hello how can I help'],
    ['Don’t worry!\nWe’ve got it.', "don't worry we've got it"],
    ['Caf\u0065\u0301', 'café'],
    ['Hi {{customer.firstName}}!', 'hi, {{customer.firstName}}'],
    ['We’RE here', 'were here'],
    ['Hi \uFFFC!', 'hi \uFFFC'],
  ] as const;

  for (const [one, other] of same) {
    it(`takes “${one}” for “${other}”`, () => {
      assert.equal(normaliseText(one), normaliseText(other));
    });
  }

  const different = [
    ['It costs €5', 'It costs $5'],
    ['We refund 5%', 'We refund 5'],
    ['Hi {{customer.firstName}}', 'Hi {{customer.firstname}}'],
    ['Hi {{default name "o\'er"}}', 'Hi {{default name "oer"}}'],
    ['We will call', 'Will we call'],
    ['Done', 'Done 👍'],
  ] as const;

  for (const [one, other] of different) {
    it(`tells “${one}” from “${other}”`, () => {
      assert.notEqual(normaliseText(one), normaliseText(other));
    });
  }

  it('keeps placeholders as they are written', () => {
    assert.equal(
      normaliseText('Hi, {{default customer.firstName "There"}}!'),
      'hi {{default customer.firstName "There"}}',
    );
  });

  it('leaves nothing of punctuation alone', () => {
    assert.equal(normaliseText(' … ?! '), '');
  });
});
