import assert from 'node:assert/strict';
import { packWords } from '../../../../scripts/dictionaries/pack-words.ts';
import { createDictionary } from '../../../../src/core/prose/spelling/create-dictionary.ts';
import { packDictionary } from './pack-dictionary.ts';

describe('createDictionary', () => {
  const dictionary = packDictionary({ plain: 'order orders London señor eSIM', common: 'the', silent: 'damn' });

  it('knows its words letter by letter, and no others', () => {
    for (const word of ['order', 'orders', 'London', 'señor', 'eSIM', 'the', 'damn'])
      assert.ok(dictionary.has(word), word);
    for (const word of ['', 'orde', 'orderss', 'london', 'Order', 'senor', '中文', 'x'.repeat(1000)]) {
      assert.equal(dictionary.has(word), false, word);
    }
  });

  it('tells the words that everybody uses daily', () => {
    assert.equal(dictionary.isCommon('the'), true);
    assert.equal(dictionary.isCommon('order'), false);
    assert.equal(dictionary.isCommon('damn'), false);
  });

  it('finds the words that are a slip away, and what the slip costs', () => {
    const near = (word: string): string[] => dictionary.findNear(word, 'one-slip').map((each) => each.word);
    assert.deepEqual(near('oder'), ['order']);
    assert.deepEqual(near('ordeqr'), ['order']);
    assert.deepEqual(near('senor'), ['señor']);
    assert.deepEqual(near('london'), ['London']);
    assert.deepEqual(near('teh'), ['the']);
    assert.deepEqual(near('parcel'), []);
    const [order, orders] = ['order', 'orders'].map((word) =>
      dictionary.findNear('orderr', 'one-slip').find((each) => each.word === word),
    );
    assert.ok(
      order !== undefined && orders !== undefined && order.cost < orders.cost,
      'a doubled letter is a lesser slip',
    );
  });

  it('finds what is two slips away only when asked to', () => {
    assert.deepEqual(dictionary.findNear('odeqr', 'one-slip'), []);
    assert.deepEqual(
      dictionary.findNear('odeqr', 'two-slips').map((each) => each.word),
      ['order'],
    );
  });

  it('has nothing near to a single letter or to a word that is no word', () => {
    assert.deepEqual(dictionary.findNear('t', 'two-slips'), []);
    assert.deepEqual(dictionary.findNear('x'.repeat(1000), 'two-slips'), []);
  });

  it('never suggests what is not for suggesting', () => {
    assert.deepEqual(dictionary.findNear('dammn', 'two-slips'), []);
  });

  it('reads its bytes from wherever they lie', () => {
    const bytes = packWords(new Map([['order', 2]]));
    for (const offset of [1, 2, 3, 4]) {
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      assert.equal(createDictionary(moved.subarray(offset))?.has('order'), true, `at ${offset}`);
    }
  });

  it('refuses bytes that are no dictionary', () => {
    const bytes = packWords(new Map([['order', 2]]));
    const other = bytes.slice();
    other[0] = 0;
    const crowded = bytes.slice();
    crowded.fill(255, 4, 8);
    const broken = [new Uint8Array(), bytes.subarray(0, 8), bytes.subarray(0, bytes.length - 1), other, crowded];
    for (const each of broken) assert.equal(createDictionary(each), undefined);
  });
});
