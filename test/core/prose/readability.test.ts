import assert from 'node:assert/strict';
import { getReadingEase, getReadingGrade } from '../../../src/core/prose/readability.ts';

describe('readability', () => {
  // “The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.”
  const hard = { words: 13, sentences: 1, syllables: 24 };
  const easy = { words: 6, sentences: 1, syllables: 6 };

  it('grades a hard sentence for the eleventh grade', () => {
    assert.equal(getReadingGrade(hard)?.toFixed(1), '11.3');
    assert.equal(getReadingEase(hard)?.toFixed(1), '37.5');
  });

  it('finds a sentence of six short words very easy', () => {
    assert.equal(getReadingGrade(easy)?.toFixed(2), '-1.45');
    assert.equal(getReadingEase(easy)?.toFixed(2), '116.15');
  });

  for (const nothing of [
    { words: 0, sentences: 0, syllables: 0 },
    { words: 0, sentences: 2, syllables: 0 },
    { words: 3, sentences: 0, syllables: 4 },
  ]) {
    it(`says nothing of ${nothing.words} words in ${nothing.sentences} sentences`, () => {
      assert.equal(getReadingGrade(nothing), undefined);
      assert.equal(getReadingEase(nothing), undefined);
    });
  }
});
