import assert from 'node:assert/strict';
import { createProse } from '../../../src/core/prose/prose.ts';
import { WordTable } from '../../../src/core/prose/word-table.ts';

describe('WordTable', () => {
  const table = new WordTable(
    new Map([
      ["i'm", 1],
      ['colour', 2],
      ['i', 3],
    ]),
  );
  const find = (text: string): number[] => [...table.find(createProse(text))].map(({ value }) => value);

  it('finds words whatever their case and apostrophe', () => {
    assert.deepEqual(find("I'm here. I’m there. Which COLOUR have I?"), [1, 1, 2, 3]);
  });

  it('tells the place of a word', () => {
    assert.deepEqual([...table.find(createProse('The colour.'))], [{ start: 4, end: 10, value: 2 }]);
  });

  it('finds no parts of words', () => {
    assert.deepEqual(find('colours discolour imp'), []);
  });
});
