import assert from 'node:assert/strict';
import { wrapWords } from '../../../src/cli/formats/wrap-words.ts';

describe('wrapWords', () => {
  const cases: readonly [text: string, room: number | undefined, lines: readonly string[]][] = [
    ['one two three', undefined, ['one two three']],
    ['one two three', 13, ['one two three']],
    ['one two three', 12, ['one two', 'three']],
    ['one incomprehensibility two', 5, ['one', 'incomprehensibility', 'two']],
    ['', 5, ['']],
  ];
  for (const [text, room, lines] of cases) {
    it(`puts "${text}" into ${room ?? 'unlimited'} columns`, () => {
      assert.deepEqual(wrapWords(text, room), lines);
    });
  }
});
