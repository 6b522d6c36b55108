import assert from 'node:assert/strict';
import { joinsPronouns } from '../../../../src/core/prose/spelling/joins-pronouns.ts';

const verbs = new Set(['enciende', 'enviar', 'cancelando', 'deshacer']);
const speller = { knows: (word: string) => verbs.has(word) };

describe('a Spanish verb with pronouns', () => {
  for (const word of ['enciéndelo', 'enviárselo', 'cancelándola', 'deshacerlo', 'enviarnos']) {
    it(`is ${word}`, () => {
      assert.ok(joinsPronouns(word, speller));
    });
  }

  for (const word of ['enciéndelox', 'enbiárselo', 'solo', 'lo']) {
    it(`is not ${word}`, () => {
      assert.ok(!joinsPronouns(word, speller));
    });
  }
});
