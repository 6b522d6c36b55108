import assert from 'node:assert/strict';
import { locateInCondition } from '../../../src/core/condition/locate-in-condition.ts';

describe('locating an offset in a condition', () => {
  it('expects a value at the start, behind signs and in brackets', () => {
    for (const marked of ['$0', 'ord$0', 'a > $0', 'a && $0', 'has($0', 'a in [$0', '!$0', 'a in $0'])
      assert.equal(locate(marked).expects, 'operand', marked);
  });

  it('expects a sign behind a value', () => {
    for (const marked of ['order.total $0', 'a > 5 $0', 'has(a) $0', '"x" $0', '"x"$0', 'a i$0', 'a in ["b"] $0'])
      assert.equal(locate(marked).expects, 'operator', marked);
    assert.equal(locate('a ? 5$0').expects, 'none');
  });

  it('finds the word, finished or not, and what stands in quotes', () => {
    assert.equal(locate('a && order.to$0tal > 5').word, 'order.total');
    assert.equal(locate('order.$0').word, 'order.');
    assert.deepEqual(pick(locate('a == "we$0b"'), 'word', 'quote'), {
      word: 'web',
      quote: { sign: '"', isClosed: true },
    });
    assert.deepEqual(pick(locate("a == 'we$0"), 'word', 'quote'), {
      word: 'we',
      quote: { sign: "'", isClosed: false },
    });
    assert.equal(locate('a == """we$0"""').expects, 'none');
  });

  it('tells what a value is compared with', () => {
    const other = (marked: string): string =>
      [locate(marked)]
        .map(({ beside, sign, isInList }) => `${beside ?? '-'} ${sign ?? '-'}${isInList ? ' list' : ''}`)
        .join('');
    assert.equal(other('channel == $0'), 'channel ==');
    assert.equal(other('channel == "w$0'), 'channel ==');
    assert.equal(other('x && a.b <= $0'), 'a.b <=');
    assert.equal(other('x && $0'), '- -');
    assert.equal(other('plan in ["gold", $0'), 'plan in list');
    assert.equal(other('plan in $0'), 'plan in');
    assert.equal(other('a == b $0'), 'b ==');
    assert.equal(other('f(a, $0'), '- -');
  });

  it('knows what is asked, and the entries of lists', () => {
    assert.equal(locate('open($0').asked, 'open');
    assert.equal(locate('open("b$0').asked, 'open');
    assert.equal(locate('has(a) && $0').asked, undefined);
    assert.deepEqual(locate('cart.items.exists(item, it$0').entries, [{ name: 'item', list: 'cart.items' }]);
    assert.deepEqual(locate('cart.items.exists(item, item == "x") && $0').entries, []);
  });
});

function locate(marked: string): Omit<ReturnType<typeof locateInCondition>, 'word'> & { word: string } {
  const text = marked.replace('$0', '');
  const { word, ...place } = locateInCondition(text, marked.indexOf('$0'));
  return { ...place, word: text.slice(word.start, word.end) };
}

function pick<Whole, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Partial<Pick<Whole, Key>> {
  const picked: Partial<Pick<Whole, Key>> = {};
  for (const key of keys) picked[key] = whole[key];
  return picked;
}
